/// Everything that turns what was typed into an utterance: the spelling of words, and the phrases that mean something.
///
/// Built once from content; then a value that any thread may read.
package struct Language: Hashable, Sendable {
  package let normaliser: Normaliser
  package let phrasebook: Phrasebook

  package init(normaliser: Normaliser = Normaliser(), phrasebook: Phrasebook = Phrasebook()) {
    self.normaliser = normaliser
    self.phrasebook = phrasebook
  }

  /// The words, clauses and phrases of `text`. Linear in its length.
  package func utterance(from text: String) -> Utterance {
    let plain = normaliser.utterance(from: text)
    return Utterance(
      original: plain.original, words: plain.words, clauses: plain.clauses,
      phrases: phrasebook.phrases(in: plain))
  }
}
