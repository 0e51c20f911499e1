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
    let start = max(clause.lowerBound, range.lowerBound - Self.wordsLookedBack)
    for place in (start..<range.lowerBound).reversed() {
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

  private static let negations: Set<String> = ["not", "never", "no", "without", "hardly"]

  /// Words before a stretch in which its subject is looked for: a clause without a verb may run on and on. Ours.
  private static let wordsLookedBack = 40
}

extension Utterance {
  /// The clause that holds the word at `place`: of those that begin at it or before it, the last.
  package func clause(of place: Int) -> Range<Int> {
    var (low, high) = (0, clauses.count)
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? clauses[low - 1] : 0..<words.count
  }
}
