extension FactLexicon {
  /// What tells the side the person stands on in plain words.
  ///
  /// `accused` and `both` decide alone. The others count among the words that `RoleWeights` weighs, and decide where
  /// nothing was learned; a hint then counts only where nothing plainer speaks.
  package struct RoleCues: Hashable, Sendable {
    package var accused = PatternSet()
    package var both = PatternSet()
    package var broke = PatternSet()
    package var hurt = PatternSet()
    package var hurtHint = PatternSet()
    package var brokeHint = PatternSet()

    package init() {}

    /// The utterance with every cue found in it as one more phrase: by its kind, and by its own text, so that a pattern
    /// that often misleads can weigh less than its neighbours.
    func marked(_ utterance: Utterance) -> Utterance {
      let hits = [
        ("hurt", hurt), ("broke", broke), ("hurt-hint", hurtHint), ("broke-hint", brokeHint),
      ]
      .flatMap { kind, patterns in
        patterns.matches(in: utterance).flatMap { match in
          [kind, "\(kind) \(match.origin.text)"].map {
            PhraseHit(set: "role cue \($0)", words: match.words)
          }
        }
      }
      return Utterance(
        original: utterance.original, words: utterance.words, clauses: utterance.clauses,
        phrases: utterance.phrases + hits)
    }
  }
}
