import CairnConversation
import CairnDialogue
import CairnVocabulary

/// For someone who asked to go slower a reply is one beat, until they say otherwise.
struct SlowKept: StandingCheck {
  let name = "slower"
  let rule = "one beat a reply for someone who asked to go slower"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let slower = Pace.talking(slower: true)
    guard played.before.pace == slower, played.turn.conversation.pace == slower,
      !played.isUrgent
    else { return [] }
    let beats = played.turn.trace.beats.filter {
      $0.dialogue != DialogueLibrary.noticesLabel && !$0.beat.hasSuffix("?")
    }
    return beats.count > 1 ? ["\(beats.count) beats: \(beats.map(\.description))"] : []
  }
}
