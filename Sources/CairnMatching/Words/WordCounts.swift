/// Counts the words of the content: what people are expected to say.
struct WordCounts {
  private var counts: [String: Int] = [:]
  private let normaliser = Normaliser()

  /// Counts the words of a text, each `times` over. Contractions count as typed too, so that `dindt` has a word to be
  /// repaired to.
  mutating func add(_ text: String, times: Int = 1) {
    let (words, _) = normaliser.words(from: text)
    for word in words {
      counts[word.text, default: 0] += times
      if let typed = word.contraction { counts[typed, default: 0] += times }
    }
  }

  /// Every word with its count, the commonest first, then by the alphabet.
  var words: [(word: String, count: Int)] {
    counts.map { (word: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }
}

extension Word {
  /// The contraction it was opened from, apostrophe dropped: `dont`, `youre`.
  fileprivate var contraction: String? {
    let isNegation = text == "not" && typed != "not"
    let isPronoun = ["i", "you", "he", "she", "it", "we", "they", "that", "there"].contains(text)
    guard isNegation || isPronoun, let form = otherForm, form.utf8.count > 1 else { return nil }
    return form.hasPrefix(text) || isNegation ? form : nil
  }
}
