/// One word as the features see it: three keys, and the bytes its letter runs are cut from.
struct WordForm: Sendable {
  let word: UInt64
  let stem: UInt64
  /// The key of its class, or of its stem where it has none.
  let role: UInt64
  let isDenial: Bool
  let letters: [UInt8]
}

/// Gives words their forms.
struct WordForms: Sendable {
  private let stemmer: Stemmer
  private let classes: WordClasses

  init(stemmer: Stemmer = Stemmer(), classes: WordClasses = WordClasses()) {
    self.stemmer = stemmer
    self.classes = classes
  }

  func form(of word: String) -> WordForm {
    let stem = FeatureKey.of(stemmer.stem(of: word))
    let className = classes.name(of: word)
    return WordForm(
      word: FeatureKey.of(word), stem: stem, role: className.map(FeatureKey.of) ?? stem,
      isDenial: className == "NOT", letters: Array(word.utf8))
  }
}
