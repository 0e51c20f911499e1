import CairnConversation
import CairnDialogue
import CairnPacing
import CairnVocabulary

/// That it has been long is said once, at a rest, well after danger and anything heavy.
struct LongSittingOnce: StandingCheck {
  let name = "long-sitting"
  let rule = "a long sitting spoken of once, at a rest"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.says(.longSitting) else { return [] }
    let sitting = played.before.sitting
    let turn = played.turn.conversation.sitting.turn
    let apart = PacingRules().turnsAfterDanger
    let faults = [
      sitting.notices.contains(Notice.longSitting.rawValue) ? "again" : nil,
      played.turn.trace.beats.count > 1 ? "beside a tree's words" : nil,
      turn - (sitting.turnOfLastDanger ?? -apart) < apart ? "soon after danger" : nil,
      turn - sitting.turnOfLastHeavyBeat < apart ? "soon after something heavy" : nil,
    ]
    return faults.compactMap { $0 }.map { "the long sitting was spoken of \($0)" }
  }
}
