/// The kinds of feature the weights are learned for.
///
/// Each kind is a block of its own: its features together have length one, so that the many letter runs of a message
/// do not drown its few phrases.
package enum FeatureKind: UInt8, CaseIterable, Hashable, Sendable {
  /// A word as normalised.
  case word
  /// Its stem: `cheat` for `cheated`.
  case stem
  /// Two words side by side; the message's start and end count as words.
  case pair
  case stemPair
  /// Two stems with one to three words between them.
  case skipPair
  case stemTriple
  /// Two or three words side by side, told apart only by what they do: `HE lied to HIM`.
  case classPair
  case classTriple
  /// Three to five letters in a row within a word: what a misspelt word keeps.
  case letters
  /// A stem up to four words after a denial, in the same clause.
  case negated
  /// A phrase of a named set.
  case phrase
}

/// One feature found in an utterance.
package struct TextFeature: Hashable, Sendable {
  /// Equal features have equal keys in every utterance; two different ones share a key about once in 2^64.
  package let key: UInt64
  package let kind: FeatureKind
  /// The words it was read from.
  package let words: Range<Int>
}
