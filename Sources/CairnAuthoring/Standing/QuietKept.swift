import CairnConversation
import CairnDialogue
import CairnPacing

/// After "slow down", and after short answers running, nothing is asked.
struct QuietKept: StandingCheck {
  let name = "quiet"
  let rule = "no question after 'slow down' or short answers"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.asksByChoice(in: library) else { return [] }
    let question = played.turn.reply.question ?? ""
    var complaints: [String] = []
    if played.before.sitting.quietTurns > 0 { complaints.append("asked while quiet: \(question)") }
    let short = played.turn.conversation.sitting.shortAnswersInARow
    if short >= PacingRules().shortAnswersInARow {
      complaints.append("asked after \(short) short answers: \(question)")
    }
    return complaints
  }
}
