import CairnConversation
import CairnDialogue
import CairnMatching
import CairnPacing

/// A reply is short, unless danger or an account of what is remembered needs more.
struct ShortReply: StandingCheck {
  let name = "length"
  let rule = "at most as many words as they wrote, 40 to 60, where anything can be left out"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isUrgent, !played.isAccount(in: library), played.typed != nil else { return [] }
    let count = played.spokenText.split(whereSeparator: \.isWhitespace).count
    return count > limit(for: played) ? ["\(count) words: \(played.spokenText)"] : []
  }

  /// Words the reply may have. What a single beat says is whole: nothing of it could be left out.
  private func limit(for played: PlayedTurn) -> Int {
    let rules = PacingRules()
    guard played.spoken.count > 1 else { return rules.wordsAtMost }
    let typed = played.turn.trace.hearing?.utterance.words.count ?? 0
    return min(rules.wordsAtMost, max(rules.wordsAtLeastAllowed, typed))
  }
}
