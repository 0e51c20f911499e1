import CairnMatching

extension Utterance {
  /// A part of an utterance that is read as if it were the whole.
  struct Window {
    let utterance: Utterance
    /// The place of its first word in the whole.
    let start: Int
  }

  /// One window a clause. Phrases that run over a clause's end are left out of it.
  var clauseWindows: [Window] {
    var hits = phrases[...]
    return clauses.map { clause in
      hits = hits.drop { $0.words.lowerBound < clause.lowerBound }
      let own = hits.prefix { $0.words.lowerBound < clause.upperBound }
        .filter { $0.words.upperBound <= clause.upperBound }
        .map { PhraseHit(set: $0.set, words: $0.words.shifted(by: -clause.lowerBound)) }
      let part = Utterance(
        original: original, words: Array(words[clause]),
        clauses: [0..<clause.count], phrases: own)
      return Window(utterance: part, start: clause.lowerBound)
    }
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> {
    (lowerBound + distance)..<(upperBound + distance)
  }
}
