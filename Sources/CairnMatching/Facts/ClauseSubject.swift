/// Who a stretch of words is said of, judged by the clause it stands in.
struct ClauseSubject {
  let words: [Word]

  static let own: Set<String> = ["i", "we", "me", "my", "myself", "us", "our"]
  static let others: Set<String> = [
    "he", "she", "they", "him", "her", "his", "their", "them", "everyone", "people",
  ]
  private static let pronouns: Set<String> = ["i", "we", "he", "she", "they", "you", "it"]

  /// Whether the words in `range` are said of somebody else: they name nobody themselves, and the last subject before
  /// them in `clause` is another person.
  func isOther(_ range: Range<Int>, in clause: Range<Int>) -> Bool {
    let inside = words[range].map(\.text)
    if inside.contains(where: Self.own.contains) { return false }
    if let first = inside.first, Self.others.contains(first) { return false }
    for place in (clause.lowerBound..<range.lowerBound).reversed() {
      let word = words[place].text
      if word == "i" || word == "we" { return false }
      if ["he", "she", "they"].contains(word) { return true }
      if word == "my", place + 2 < range.lowerBound { return true }
    }
    return false
  }

  /// Whether "not", "never" or the like stands before the words in `range`, within the clause and close by.
  func isNegated(_ range: Range<Int>, in clause: Range<Int>) -> Bool {
    let start = max(clause.lowerBound, range.lowerBound - 3)
    return words[start..<range.lowerBound].contains { Self.negations.contains($0.text) }
  }

  private static let negations: Set<String> = [
    "not", "never", "no", "without", "hardly", "isnt", "wasnt",
  ]

  /// The clause that holds `place`.
  static func clause(of place: Int, in utterance: Utterance) -> Range<Int> {
    utterance.clauses.first { $0.contains(place) } ?? 0..<utterance.words.count
  }
}
