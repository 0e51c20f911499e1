import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Of thoughts and steps a reply holds one.
struct OneIdea: StandingCheck {
  let name = "one-idea"
  let rule = "at most one idea or step"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isUrgent else { return [] }
    let ideas = played.turn.trace.beats.filter { (library.beat($0)?.kind ?? .hear) != .hear }
    return ideas.count > 1 ? ["said together: \(ideas.map(\.description))"] : []
  }
}
