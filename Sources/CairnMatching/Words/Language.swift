/// Everything that turns what was typed into an utterance: the spelling of words, and the phrases that mean something.
///
/// Built once from content; then a value that any thread may read.
package struct Language: Hashable, Sendable {
  package let normaliser: Normaliser
  package let speller: Speller
  package let phrasebook: Phrasebook

  package init(
    normaliser: Normaliser = Normaliser(), speller: Speller = Speller(),
    phrasebook: Phrasebook = Phrasebook()
  ) {
    self.normaliser = normaliser
    self.speller = speller
    self.phrasebook = phrasebook
  }

  /// The words, clauses and phrases of `text`, its spelling repaired. Linear in the length of the text.
  package func utterance(from text: String) -> Utterance {
    let plain = normaliser.words(from: text)
    var repair = SpellingRepair(speller: speller, normaliser: normaliser)
    let (words, breaks) = repair.repaired(plain.words, breaks: plain.breaks, of: text)
    return withPhrases(
      Utterance(
        original: text, words: words, clauses: ClauseCutter.clauses(of: words, breaks: breaks)))
  }

  private func withPhrases(_ plain: Utterance) -> Utterance {
    Utterance(
      original: plain.original, words: plain.words, clauses: plain.clauses,
      phrases: phrasebook.phrases(in: plain))
  }
}
