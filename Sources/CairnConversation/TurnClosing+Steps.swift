import CairnDialogue
import CairnMatching
import CairnMemory
import CairnVocabulary

/// What becomes of a step: offered, then taken or refused by the words that follow.
extension TurnClosing {
  func follow(_ outcome: Outcome, into turn: inout Turn) {
    settleOffer(by: outcome.hearing, in: &turn)
    if outcome.composed.notice?.notice == .stepAskedAfter,
      let open = turn.conversation.memory.state.openStep
    {
      turn.changes.append(.step(open.id, .askedAfter))
    }
    for beat in outcome.composed.beats {
      guard let step = beat.beat.offer else { continue }
      let id = StepID(beat.id.dialogue, step)
      turn.changes.append(.step(id, .offered))
      turn.conversation.offered = id
    }
  }

  private static let accepting: Set = ["yes", "ready", "thanks", "step-done"]
  private static let refusing: Set = ["no", "not-now", "not-helpful"]

  private func settleOffer(by hearing: Hearing?, in turn: inout Turn) {
    guard let step = turn.conversation.offered else { return }
    turn.conversation.offered = nil
    guard let label = hearing?.result.label, label.isConversation else { return }
    if Self.accepting.contains(label.name) {
      turn.changes.append(.step(step, .taken))
    } else if Self.refusing.contains(label.name) {
      turn.changes.append(.step(step, .refused))
      turn.conversation.sitting.refusedSteps.insert(step.description)
    }
  }
}
