import CairnConversation
import CairnDialogue
import CairnMemory
import CairnPacing
import CairnVocabulary

/// A step is offered with permission, or asked for; one that was refused is not offered again.
struct StepsWanted: StandingCheck {
  let name = "steps"
  let rule = "no step unasked, and none that was refused"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard let hearing = played.turn.trace.hearing, !played.isUrgent else { return [] }
    let isWanted = hearing.asksForMore || played.isDirect
    return played.turn.trace.beats.flatMap { id -> [String] in
      guard let beat = library.beat(id), beat.kind == .step, let offer = beat.offer else {
        return []
      }
      let unasked = isWanted ? [] : ["\(id) was not asked for"]
      let again = wasRefused(StepID(id.dialogue, offer), played) ? ["\(id) was refused"] : []
      return unasked + again
    }
  }

  private func wasRefused(_ step: StepID, _ played: PlayedTurn) -> Bool {
    let before = played.before
    if before.sitting.refusedSteps.contains(step.description) { return true }
    guard let refusedAt = before.memory.state.steps[step]?.refusedAt else { return false }
    let days = played.turn.conversation.latest.seconds(since: refusedAt) / 86_400
    return days < Int64(PacingRules().daysAfterRefusal)
  }
}
