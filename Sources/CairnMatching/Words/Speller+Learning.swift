extension Speller {
  /// A speller for all words the content uses: of `examples` as often as they stand, of phrases and patterns as if
  /// they stood four times, since each is written once for all. `common` lists words of the language.
  package static func learned(
    fromExamples examples: [String], phrases: [PhraseSet], patterns: [PatternSet], common: [String]
  ) -> Speller {
    var counts = WordCounts()
    for example in examples { counts.add(example) }
    for phrase in phrases.lazy.flatMap(\.phrases) { counts.add(phrase.text, times: surelyMeant) }
    for lexicon in patterns.lazy.map(\.index.words) {
      for number in 0..<Int32(lexicon.count) { counts.add(lexicon[number], times: surelyMeant) }
    }
    return Speller(vocabulary: counts.words, common: common)
  }

  /// The words of a list: one a line; lines that begin with `#` are left out.
  package static func words(ofList text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
