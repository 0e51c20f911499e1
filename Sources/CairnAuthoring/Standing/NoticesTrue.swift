import CairnConversation
import CairnDialogue
import CairnPacing

/// What Cairn adds by itself is said only when it is so.
struct NoticesTrue: StandingCheck {
  let name = "notice-true"
  let rule = "a notice only where it is true"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let sitting = played.turn.conversation.sitting
    let rules = PacingRules()
    let nothingKept = played.says(.nothingKept)
    let faults = [
      nothingKept && sitting.bringsMemory ? "nothing was kept, though something was" : nil,
      nothingKept && sitting.turn > rules.turnsOfBeginning
        ? "nothing was kept, in turn \(sitting.turn)" : nil,
      played.says(.today) && played.before.sitting.whysInARow + 1 < rules.whysBeforeToday
        ? "towards today, with no circle" : nil,
    ]
    return faults.compactMap { $0 }
  }
}
