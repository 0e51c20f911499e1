import CairnConversation
import CairnDialogue
import CairnMemory
import CairnVocabulary

/// What was put off is pointed at once it is due, and in the first turn only.
struct DoorsInTime: StandingCheck {
  let name = "due-door"
  let rule = "a due door only when due, in the first turn"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.says(.dueDoor) else { return [] }
    let now = played.turn.conversation.latest
    let isDue = played.before.memory.state.putOffs.contains { $0.topic != nil && $0.until <= now }
    let turn = played.turn.conversation.sitting.turn
    return (isDue ? [] : ["nothing was due"])
      + (turn == 1 ? [] : ["a door was pointed at in turn \(turn)"])
  }
}
