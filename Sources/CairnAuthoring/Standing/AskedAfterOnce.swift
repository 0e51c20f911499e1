import CairnConversation
import CairnDialogue
import CairnMemory
import CairnPacing
import CairnVocabulary

/// A step is asked after once, as the first thing after a light word, and not after three weeks.
struct AskedAfterOnce: StandingCheck {
  let name = "ask-after"
  let rule = "a step asked after once, after a light first word, within three weeks"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let asking = played.turn.trace.beats.filter { $0.beat.hasSuffix("?") }
    let state = played.before.memory.state
    let sitting = played.turn.conversation.sitting
    return asking.flatMap { id -> [String] in
      guard let open = state.openStep else { return ["\(id) asks after no open step"] }
      let age = played.turn.conversation.latest.seconds(since: open.takenAt) / 86_400
      let faults = [
        state.steps[open.id]?.wasAskedAfter == true ? "again" : nil,
        sitting.turn > 1 ? "in turn \(sitting.turn)" : nil,
        sitting.openedLightly != true ? "after no light word" : nil,
        age > Int64(PacingRules().daysUntilStepLapses) ? "after \(age) days" : nil,
      ]
      return faults.compactMap { $0 }.map { "\(id) was asked \($0)" }
    }
  }
}
