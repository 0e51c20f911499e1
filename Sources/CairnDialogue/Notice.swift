/// What policies may let through beside or instead of a tree's words. Each is a beat of `Dialogues/notices.yaml`.
package enum Notice: String, Hashable, Sendable, CaseIterable {
  case opening
  /// Heard, with nothing to add: said when no tree has words.
  case listening
  /// The same, after a danger was told.
  case listeningAfterDanger = "listening-after-danger"
  /// Nothing was understood, and nothing could be reflected.
  case notUnderstood = "not-understood"
  /// Two labels are close: which is it?
  case clarify
  /// Is there anything in how they might take it that frightens you?
  case gate
  /// They went on with something else at the gate: it stays unanswered.
  case askedAnotherTime = "asked-another-time"
  /// Asked about danger where there was none: owned, and back to what they were telling.
  case askedInVain = "asked-in-vain"
  /// They ask something that nothing here answers.
  case askedBeyond = "asked-beyond"
  /// They say what they are going to do.
  case ownPlan = "own-plan"
  /// They asked not to be asked.
  case noQuestions = "no-questions"
  /// They have been drinking and are about to send something.
  case afterDrink = "after-drink"
  /// One small thing: is it wanted?
  case mayIOffer = "may-i-offer"
  /// The talk goes round: stay, a small step, or rest.
  case round
  /// They ask why the other did it, again: towards today, not another reason.
  case today
  /// They speak of what they told in an earlier talk, and nothing of it was kept.
  case nothingKept = "nothing-kept"
  case longSitting = "long-sitting"
  /// Something put off has become due: a door, without its name.
  case dueDoor = "due-door"
  /// The talk that was set aside can be taken up.
  case comeBack = "come-back"
  /// A tree that stays shut after what was told.
  case shut
  /// What they closed stays closed.
  case closed
  /// While they asked for room.
  case paused
  case forgotten
  case goodbye
  /// Asks after an open step, in the step's own words; not a beat of the notices.
  case stepAskedAfter = "step-asked-after"

  /// The notices that `Dialogues/notices.yaml` must hold.
  package static let written = allCases.filter { $0 != .stepAskedAfter }
}
