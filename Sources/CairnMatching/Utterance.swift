/// What a person typed, as words.
package struct Utterance: Hashable, Sendable {
  /// As it was typed, after the input gate.
  package let original: String
  /// Normalised words, contractions opened: `can't` is two words, `can` and `not`, with one span.
  package let words: [Word]
  /// Word ranges of the clauses, in order; together they cover all words.
  package let clauses: [Range<Int>]
  /// Every phrase of the phrasebook that stands in it, by start, then longest first.
  package let phrases: [PhraseHit]

  package init(
    original: String, words: [Word], clauses: [Range<Int>], phrases: [PhraseHit] = []
  ) {
    self.original = original
    self.words = words
    self.clauses = clauses
    self.phrases = phrases
  }

  /// The phrases that mean something by themselves.
  package var meanings: [PhraseHit] { phrases.filter { !$0.isPart } }
}

/// One normalised word and where it stands.
package struct Word: Hashable, Sendable {
  /// Lower case, chat short forms opened, elongation taken back, spelling repaired.
  package let text: String
  /// What was typed, lower case, apostrophes kept as `'`.
  package let typed: String
  /// UTF-8 offsets into the original text.
  package let span: Range<Int>
  /// Whether its spelling was repaired: a guess, where opened short forms are none.
  package let isCorrected: Bool
  /// The word as typed, apostrophes dropped, where that is another word: a pattern may name either form.
  package let otherForm: String?

  package init(text: String, typed: String, span: Range<Int>, isCorrected: Bool = false) {
    self.text = text
    self.typed = typed
    self.span = span
    self.isCorrected = isCorrected
    otherForm = text == typed ? nil : Self.otherForm(of: text, typed)
  }

  private static func otherForm(of text: String, _ typed: String) -> String? {
    let plain = typed.utf8.contains(UInt8(ascii: "'")) ? typed.filter { $0 != "'" } : typed
    return plain == text ? nil : plain
  }
}

/// A phrase of a named set, found in an utterance.
package struct PhraseHit: Hashable, Sendable {
  /// The set's name: `cant-sleep`.
  package let set: String
  package let words: Range<Int>

  package init(set: String, words: Range<Int>) {
    self.set = set
    self.words = words
  }

  /// Whether the set is only a building block for patterns (`part-whoever`): its words alone say nothing about what a
  /// message means.
  package var isPart: Bool { self.set.hasPrefix("part-") }

  /// Whether the set says what a message is about: news that can come with any of it (`news-parent-died`) does not.
  package var isTopical: Bool { !isPart && !self.set.hasPrefix("news-") }
}
