/// Reads the features of an utterance, in one fixed order, each once.
package struct FeatureReader: Sendable {
  private let forms = WordForms()
  private let kinds: Set<FeatureKind>

  /// Reads only the features of `kinds`: word classes, say, are of no use where nobody tells who did what to whom.
  package init(kinds: Set<FeatureKind> = Set(FeatureKind.allCases)) { self.kinds = kinds }

  package func features(of utterance: Utterance) -> [TextFeature] {
    features(of: utterance, within: utterance.words.indices)
  }

  /// The features of the words in `range` alone, as if they were the whole message.
  package func features(of utterance: Utterance, within range: Range<Int>) -> [TextFeature] {
    if range.isEmpty { return [] }
    var found = FeatureList(capacity: range.count * 24)
    let words = range.map { forms.form(of: utterance.words[$0].text) }
    for (place, word) in words.enumerated() {
      let here = range.lowerBound + place..<range.lowerBound + place + 1
      found.add(.word, FeatureKey.of(.word, word.word), here)
      found.add(.stem, FeatureKey.of(.stem, word.stem), here)
      addLetters(of: word, at: here, to: &found)
    }
    addNeighbours(among: words, from: range.lowerBound, to: &found)
    addNegated(in: utterance, among: words, from: range, to: &found)
    for hit in utterance.meanings where hit.isTopical && range.contains(hit.words) {
      found.add(.phrase, FeatureKey.of(.phrase, FeatureKey.of(hit.set)), hit.words)
    }
    if range == utterance.words.indices, Self.looksLikeCode(utterance.original) {
      found.add(.phrase, FeatureKey.of(.phrase, FeatureKey.of("signs of code")), range)
    }
    return kinds.count == FeatureKind.allCases.count
      ? found.features : found.features.filter { kinds.contains($0.kind) }
  }

  /// Whether two signs stand in it that people use when they write programs or data, hardly ever when they talk.
  private static func looksLikeCode(_ text: String) -> Bool {
    text.utf8.lazy.filter { signsOfCode.contains($0) }.prefix(2).count == 2
  }

  private static let signsOfCode = Array("{}[]<>=;_\\|".utf8)

  private func addLetters(of word: WordForm, at here: Range<Int>, to found: inout FeatureList) {
    let edge = UInt8(ascii: "|")
    let letters = [edge] + word.letters.prefix(Self.longestWord) + [edge]
    for start in letters.indices {
      for length in 3...5 where start + length <= letters.count {
        let run = FeatureKey.of(letters[start..<start + length])
        found.add(.letters, FeatureKey.of(.letters, run), here)
      }
    }
  }

  /// Letters of one word that are read: what is longer is no word, and must not cost more than words do.
  private static let longestWord = 24

  /// Pairs, triples and skip pairs. The two edges count as words at places -1 and `words.count`.
  private func addNeighbours(
    among words: [WordForm], from start: Int, to found: inout FeatureList
  ) {
    func key(_ part: KeyPath<WordForm, UInt64>, _ place: Int) -> UInt64 {
      words.indices.contains(place) ? words[place][keyPath: part] : FeatureKey.edge
    }
    for place in -1..<words.count {
      let pair = span(place, place + 1, of: words, from: start)
      found.add(.pair, FeatureKey.of(.pair, key(\.word, place), key(\.word, place + 1)), pair)
      found.add(
        .stemPair, FeatureKey.of(.stemPair, key(\.stem, place), key(\.stem, place + 1)), pair)
      found.add(
        .classPair, FeatureKey.of(.classPair, key(\.role, place), key(\.role, place + 1)), pair)
      for gap in 2...4 where place + gap <= words.count {
        let skip = FeatureKey.of(.skipPair, key(\.stem, place), key(\.stem, place + gap))
        found.add(.skipPair, skip, span(place, place + gap, of: words, from: start))
      }
      guard place + 2 <= words.count else { continue }
      let triple = span(place, place + 2, of: words, from: start)
      found.add(
        .stemTriple,
        FeatureKey.of(
          .stemTriple, key(\.stem, place), key(\.stem, place + 1), key(\.stem, place + 2)), triple)
      found.add(
        .classTriple,
        FeatureKey.of(
          .classTriple, key(\.role, place), key(\.role, place + 1), key(\.role, place + 2)), triple)
    }
  }

  private func span(
    _ first: Int, _ last: Int, of words: [WordForm], from start: Int
  ) -> Range<Int> {
    start + max(first, 0)..<start + min(last + 1, words.count)
  }

  private func addNegated(
    in utterance: Utterance, among words: [WordForm], from range: Range<Int>,
    to found: inout FeatureList
  ) {
    for clause in utterance.clauses where clause.overlaps(range) {
      var reach = 0
      for place in clause.clamped(to: range) {
        let word = words[place - range.lowerBound]
        if word.isDenial {
          reach = 4
        } else if reach > 0 {
          found.add(.negated, FeatureKey.of(.negated, word.stem), place..<place + 1)
          reach -= 1
        }
      }
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
