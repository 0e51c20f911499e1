package import CairnVocabulary

/// A named set of phrases that mean one thing: `cant-sleep`.
///
/// A phrase is words, `*` for one or two words of any kind, and `<name>` for any phrase of another set.
package struct PhraseSet: Hashable, Sendable {
  package let name: String
  package let phrases: [Phrase]

  package init(name: String, phrases: [Phrase]) {
    self.name = name
    self.phrases = phrases
  }

  /// One phrase as it is written.
  package struct Phrase: Hashable, Sendable {
    package let text: String
    package let location: SourceLocation

    package init(text: String, location: SourceLocation) {
      self.text = text
      self.location = location
    }
  }
}
