import CairnDialogue
import CairnPacing

/// A reply is short, unless danger or an account of what is remembered needs more.
struct ShortReply: StandingCheck {
  let name = "length"
  let rule = "at most \(PacingRules().wordsAtMost) words"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isUrgent, !played.isAccount(in: library), played.typed != nil else { return [] }
    let count = played.spokenText.split(whereSeparator: \.isWhitespace).count
    return count > PacingRules().wordsAtMost ? ["\(count) words: \(played.spokenText)"] : []
  }
}
