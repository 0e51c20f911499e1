import CairnConversation
import CairnDialogue
import CairnSafety
import CairnVocabulary

/// After danger the trees that it shuts stay shut.
struct ShutKept: StandingCheck {
  let name = "shut"
  let rule = "nothing of a tree that danger shuts"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isUrgent else { return [] }
    let dangers = played.turn.conversation.safety.heard
    return played.turn.trace.beats
      .filter { beat in
        let shutAfter = library.dialogue(beat.dialogue)?.shutAfter ?? []
        return shutAfter.contains { dangers.contains($0) }
      }
      .map { "\($0) was said after danger" }
  }
}
