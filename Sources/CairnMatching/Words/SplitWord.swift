/// Words typed with a space inside them: `boy friend`, `every thing`, `hus band`.
struct SplitWord {
  let speller: Speller

  /// The word that two neighbours make, if it is meant: either is no word of its own, or they are a common split.
  func joined(_ first: String, _ second: String) -> String? {
    let isSplit =
      !speller.known.contains(first) || !speller.known.contains(second)
      || Self.isCommonSplit(first, second)
    guard isSplit else { return nil }
    let word = first + second
    return word.utf8.count > 4 && speller.weight(of: word) >= Self.leastWeight ? word : nil
  }

  private static func isCommonSplit(_ first: String, _ second: String) -> Bool {
    firsts.contains(first) && seconds.contains(second)
  }

  /// Bits of the count of a word that is joined; two slips make a rare word too easily.
  private static let leastWeight = 4
  private static let firsts: Set = [
    "some", "any", "every", "my", "your", "him", "her", "them", "our", "it", "to", "boy", "girl",
    "after", "year",
  ]
  private static let seconds: Set = [
    "thing", "one", "body", "where", "self", "selves", "friend", "friends", "night", "day",
    "morrow", "noon",
  ]
}
