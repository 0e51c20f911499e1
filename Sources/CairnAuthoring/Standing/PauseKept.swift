import CairnConversation
import CairnDialogue
import CairnVocabulary

/// While they asked for room nothing is asked and nothing new is raised.
struct PauseKept: StandingCheck {
  let name = "pause"
  let rule = "no question and nothing new while paused"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let isPaused = played.turn.conversation.pace.name == "paused"
    guard isPaused, !played.isUrgent else { return [] }
    var complaints: [String] = []
    if let question = played.turn.reply.question { complaints.append("asked: \(question)") }
    let new = played.turn.trace.beats.filter(\.dialogue.isSection)
    if played.before.pace.name == "paused" || !played.isDirect {
      complaints += new.map { "\($0) was said" }
    }
    return complaints
  }
}
