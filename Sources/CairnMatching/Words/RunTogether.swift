/// Words typed without the space between them: `idontknow`, `wantto`.
struct RunTogether {
  let speller: Speller

  /// Words that are cut off only if they are among these, when they are this short.
  private static let short: Set = [
    "i", "a", "to", "so", "me", "my", "he", "we", "it", "is", "in", "on", "of", "do", "no", "go",
    "be", "am", "at",
    "up", "us", "im", "if", "or", "as", "by",
  ]
  private static let mostParts = 3
  /// The longest row of letters that is looked into, in bytes.
  static let longest = 32

  /// The fewest known words that `word` is made of, the commonest where there are several ways; nil if there are none.
  func parts(of word: String) -> [String]? {
    let letters = Array(word.utf8)
    guard letters.count > 4 else { return nil }
    var ways: [Way?] = [Way(parts: [], weakest: .max)] + letters.map { _ in nil }
    for end in 1...letters.count {
      for start in max(0, end - 16)..<end {
        guard let before = ways[start], before.parts.count < Self.mostParts else { continue }
        let part = String(decoding: letters[start..<end], as: UTF8.self)
        guard let weight = weight(of: part), part.utf8.count > 1 || start == 0 else { continue }
        if part.utf8.count < 3, before.parts.contains(where: { $0.utf8.count < 3 }) { continue }
        let way = Way(parts: before.parts + [part], weakest: min(before.weakest, weight))
        if ways[end].map({ $0.isWorse(than: way) }) ?? true { ways[end] = way }
      }
    }
    guard let way = ways[letters.count], way.parts.count > 1,
      way.parts.contains(where: Self.small.contains)
    else { return nil }
    return way.parts
  }

  /// Small words, one of which is in nearly all that is run together; "softball" and "freshman" are words of their own.
  private static let small: Set = short.union([
    "the", "and", "but", "you", "she", "they", "him", "her", "his", "them", "out", "off", "for",
    "with", "was",
    "not", "dont", "cant", "has", "had", "have", "are", "did", "does", "can", "will", "would",
    "could", "just",
    "all", "any", "this", "that", "these", "what", "why", "how", "who", "when", "where", "then",
    "than",
    "over", "back", "about", "again", "really", "very", "too", "much", "more", "some", "every",
    "each",
    "other", "lot", "know", "think", "want", "from", "your", "our", "their", "ive", "its", "hes",
    "shes",
  ])

  private func weight(of part: String) -> Int? {
    if part.utf8.count < 3 { return Self.short.contains(part) ? Self.shortWeight : nil }
    let weight = speller.weight(of: part)
    return weight >= (part.utf8.count == 3 ? Self.leastShortWeight : Self.leastWeight)
      ? weight : nil
  }

  /// Bits of the count a part has at least: rare words are found in any row of letters.
  private static let leastWeight = 4
  private static let leastShortWeight = 7
  private static let shortWeight = 12

  private struct Way {
    let parts: [String]
    /// The weight of its rarest word.
    let weakest: Int

    func isWorse(than other: Way) -> Bool {
      (other.parts.count, weakest) < (parts.count, other.weakest)
    }
  }
}
