import CairnConversation
import CairnDialogue

/// A goodbye is one line, without a question.
struct GoodbyeShort: StandingCheck {
  let name = "goodbye"
  let rule = "one line, and no question"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.turn.ends, !played.isUrgent else { return [] }
    let parts = played.turn.reply.parts
    return parts.count == 1 && played.turn.reply.question == nil
      ? [] : ["a goodbye of \(parts.count) lines: \(played.spokenText)"]
  }
}
