package import CairnMatching
package import CairnVocabulary

/// Notices danger in an utterance before anything else looks at it.
///
/// Signs are looked for in the whole message and in each clause by itself; what is found is then judged: figures of
/// speech, negation, time, and whose danger it is. Of what stands, the highest tier wins. Linear in the length of the
/// message.
package struct SafetyScreen: Sendable {
  /// Every sign, in the order of the content.
  package let signs: [SafetySign]
  /// Patterns of all signs; a pattern's owner is its sign's place in `signs`.
  package let patterns: PatternSet
  /// What silences a sign, owned like `patterns`.
  package let unless: PatternSet
  /// What a sign that needs company stands beside, owned like `patterns`.
  package let with: PatternSet
  /// The labels that have idioms; a pattern of `idioms` is owned by its label's place here.
  package let categories: [Label]
  package let idioms: PatternSet
  let cues = SafetyCues.english

  /// A screen that hears nothing.
  package init() { self.init([]) }

  package init(_ intents: [SafetyIntent]) {
    let sources = intents.flatMap(\.signs)
    self.init(
      signs: sources.map(\.sign), patterns: PatternSet(joining: sources.map(\.patterns)),
      unless: PatternSet(joining: sources.map(\.unless)),
      with: PatternSet(joining: sources.map(\.with)), categories: intents.map(\.label),
      idioms: PatternSet(joining: intents.map(\.idioms)))
  }

  /// A screen read back from its compiled parts.
  package init(
    signs: [SafetySign], patterns: PatternSet, unless: PatternSet, with: PatternSet,
    categories: [Label], idioms: PatternSet
  ) {
    (self.signs, self.patterns, self.unless, self.with) = (signs, patterns, unless, with)
    (self.categories, self.idioms) = (categories, idioms)
  }

  /// The gravest danger that `utterance` speaks of; nil when it speaks of none.
  ///
  /// `hint` is what the learned weights make of it, a second opinion, and `near` what they make of the words around some
  /// of its words; `state` is what this sitting has heard so far.
  package func concern(
    in utterance: Utterance, hint: DangerHint?, after state: SafetyState,
    near: (Range<Int>) -> DangerHint? = { _ in nil }
  ) -> SafetyConcern? {
    let reading = SafetyReading(of: utterance, by: self, waived: state.waivedSigns)
    let found =
      reading.gravest.map { finding in
        let isShort = utterance.words.count <= Self.wordsWeighed
        let nearest = isShort ? hint : near(finding.words)
        return weighed(
          reading.concern(from: finding), of: finding.sign,
          against: (hint?.plainness, nearest?.plainness), after: state)
      }
      ?? secondOpinion(hint, beside: reading, after: state)
    return settled(found, answer: reading, after: state)
  }

  /// Every sign found in `utterance` and what became of it, in the order found: for explanations and measuring.
  package func findings(in utterance: Utterance) -> [SafetyFinding] {
    SafetyReading(of: utterance, by: self, waived: []).findings
  }
}

/// A sign found in an utterance, and what became of it.
package struct SafetyFinding: Hashable, Sendable {
  package let sign: SafetySign
  /// The pattern that spoke, as it is written.
  package let pattern: String
  /// A word range of the utterance.
  package let words: Range<Int>
  /// Words every match of the pattern has; among signs of one tier the most telling one speaks.
  package let weight: Int
  package var verdict: Verdict

  package enum Verdict: String, Hashable, Sendable {
    case stands, past, idiom, negated, silenced, alone, asked, waived, childhood
  }

  /// The tier it has after judging; 0 when nothing is left of it.
  package var tier: Int {
    switch verdict {
    case .stands: sign.tier
    case .past: sign.category.name == "sexual-assault" ? min(sign.tier, 2) : 1
    case .idiom, .negated, .silenced, .alone, .asked, .waived, .childhood: 0
    }
  }
}
