import CairnConversation
import CairnDialogue
import CairnPacing
import CairnVocabulary

/// A thought of a section comes after two turns of listening, or when it was asked for.
struct ListenFirst: StandingCheck {
  let name = "listen-first"
  let rule = "no idea before two turns of listening"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let asked = played.turn.trace.hearing?.asksForMore ?? true
    let heardOut = played.before.sitting.listenedTurns >= PacingRules().turnsBeforeIdeas
    guard !asked, !heardOut, !played.isUrgent, !played.isDirect else { return [] }
    return played.turn.trace.beats
      .filter { library.beat($0)?.kind == .idea && $0.dialogue.isSection }
      .map { "\($0) came before they were heard out" }
  }
}
