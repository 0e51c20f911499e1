package import CairnMatching
package import CairnVocabulary

/// One way danger sounds: a family of patterns that share a tier and whose danger it is.
package struct SafetySign: Hashable, Sendable {
  /// As the intent file names it: `wish-to-die`.
  package let name: String
  /// A label of the group `safety`.
  package let category: Label
  /// 3 now, 2 risk, 1 one soft question.
  package let tier: Int
  package let form: SafetyConcern.Form
  /// Whether the sign speaks of long ago by its own words: "i tried once, years back".
  package let isPast: Bool
  /// Whether it stands only beside something else in the message: "it was my coach" beside "never told anyone".
  package let needsCompany: Bool

  package init(
    name: String, category: Label, tier: Int, form: SafetyConcern.Form, isPast: Bool = false,
    needsCompany: Bool = false
  ) {
    precondition((1...3).contains(tier), "a sign has a tier from 1 to 3")
    (self.name, self.category, self.tier) = (name, category, tier)
    (self.form, self.isPast, self.needsCompany) = (form, isPast, needsCompany)
  }
}

/// A sign with its patterns, as a writer gives it.
package struct SafetySignSource: Sendable {
  package let sign: SafetySign
  package let patterns: PatternSet
  /// What anywhere in the message shows that the sign is about something else.
  package let unless: PatternSet
  /// What must stand somewhere in the message beside it; empty where the sign stands by itself.
  package let with: PatternSet

  package init(
    sign: SafetySign, patterns: PatternSet, unless: PatternSet = PatternSet(),
    with: PatternSet = PatternSet()
  ) {
    (self.sign, self.patterns, self.unless, self.with) = (sign, patterns, unless, with)
  }
}

/// What one intent file of the group `safety` holds for the screen.
package struct SafetyIntent: Sendable {
  package let label: Label
  package let signs: [SafetySignSource]
  /// Figures of speech: each waives the signs of this label that it overlaps.
  package let idioms: PatternSet

  package init(label: Label, signs: [SafetySignSource], idioms: PatternSet = PatternSet()) {
    (self.label, self.signs, self.idioms) = (label, signs, idioms)
  }
}
