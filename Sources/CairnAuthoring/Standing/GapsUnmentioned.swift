import CairnConversation
import CairnDialogue
import CairnVocabulary

/// How long somebody was away is spoken of only after they spoke of it.
struct GapsUnmentioned: StandingCheck {
  let name = "gap"
  let rule = "no word on a gap but to who speaks of it"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.turn.trace.hearing?.speaksOfGap != true else { return [] }
    return played.turn.trace.beats
      .filter { library.beat($0)?.remarksOnGap == true }
      .map { "\($0) speaks of a gap that nobody spoke of" }
  }
}
