import CairnConversation
import CairnDialogue
import CairnPacing

/// A round is named once a sitting, and never early, fresh, at night, or when something is new.
struct RoundRarely: StandingCheck {
  let name = "round"
  let rule = "a round named once, late, by day, and only when nothing is new"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.says(.round) else { return [] }
    let sitting = played.turn.conversation.sitting
    let rules = PacingRules()
    let faults = [
      played.before.sitting.notices.contains(Notice.round.rawValue) ? "again" : nil,
      sitting.turn <= rules.turnsBeforeRound ? "in turn \(sitting.turn)" : nil,
      sitting.turnsGoingRound < rules.turnsGoingRound ? "though something was new" : nil,
      played.turn.conversation.freshness == .fresh ? "within three weeks" : nil,
      played.isLate ? "at night" : nil,
    ]
    return faults.compactMap { $0 }.map { "a round was named \($0)" }
  }
}
