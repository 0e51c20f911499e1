import CairnConversation
import CairnDialogue
import CairnPacing

/// Three replies running never end in a question; what asks about fear or danger stands apart.
struct QuestionsApart: StandingCheck {
  let name = "questions-running"
  let rule = "a question in at most two replies running"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.asksByChoice(in: library) else { return [] }
    let before = played.before.sitting.questionsInARow
    return before >= PacingRules().questionsInARow
      ? ["question \(before + 1) running: \(played.turn.reply.question ?? "")"] : []
  }
}
