import CairnConversation
import CairnDialogue
import CairnVocabulary

/// They asked to be heard and not helped: no thought from a section and no step, unless they ask for one.
struct ListeningKept: StandingCheck {
  let name = "listening"
  let rule = "no idea, no step and no question while listening"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let listens =
      played.before.pace.name == "listening" && played.turn.conversation.pace.name == "listening"
    let asked = played.turn.trace.hearing?.asksForMore ?? false
    guard listens, !asked, !played.isUrgent, !played.isDirect, played.typed != nil else {
      return []
    }
    let question = played.asksByChoice(in: library) ? played.turn.reply.question : nil
    return (question.map { ["asked: \($0)"] } ?? [])
      + played.turn.trace.beats
      .filter { (library.beat($0)?.kind ?? .hear) != .hear && $0.dialogue.isSection }
      .map { "\($0) was said" }
  }
}
