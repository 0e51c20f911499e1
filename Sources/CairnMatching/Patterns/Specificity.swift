/// How much a pattern asks for. Greater is more specific: more required words, then fewer words left open, then
/// longer literal text. What is still equal is decided by the order of the labels, and of the lines.
package struct Specificity: Hashable, Sendable, Comparable {
  /// Words, or phrases of a set, that every match has.
  package let words: Int
  /// Words of any kind that a match may have between them.
  package let gaps: Int
  /// UTF-8 bytes of the required words.
  package let letters: Int

  package init(words: Int, gaps: Int, letters: Int) {
    (self.words, self.gaps, self.letters) = (words, gaps, letters)
  }

  static let nothing = Specificity(words: 0, gaps: 0, letters: 0)
  /// What a gap without a limit counts: more than any clause people type.
  static let endless = 64

  static func + (left: Specificity, right: Specificity) -> Specificity {
    Specificity(
      words: left.words + right.words, gaps: left.gaps + right.gaps,
      letters: left.letters + right.letters)
  }

  /// What holds whichever of several is met.
  static func weakest(of all: [Specificity]) -> Specificity {
    Specificity(
      words: all.map(\.words).min() ?? 0, gaps: all.map(\.gaps).max() ?? 0,
      letters: all.map(\.letters).min() ?? 0)
  }

  package static func < (left: Specificity, right: Specificity) -> Bool {
    (left.words, right.gaps, left.letters) < (right.words, left.gaps, right.letters)
  }
}
