/// What facts are read by: patterns and words, from `Intents/facts.yaml`.
package struct FactLexicon: Hashable, Sendable {
  package var roles: RoleCues
  /// The side the words speak from, beside the cues.
  package var roleWeights = RoleWeights.none
  /// In order: the first act that fits wins, so the particular stands before the general.
  package var acts: [Act]
  package var relations: [Relation]
  package var feelings: [NamedWords]
  /// Concrete nouns; the name is how a line says it.
  package var things: [NamedWords]

  package init(
    roles: RoleCues = RoleCues(), acts: [Act] = [], relations: [Relation] = [],
    feelings: [NamedWords] = [], things: [NamedWords] = []
  ) {
    self.roles = roles
    self.acts = acts
    self.relations = relations
    self.feelings = feelings
    self.things = things
  }

  /// One kind of thing done, by somebody else or by the person.
  package struct Act: Hashable, Sendable {
    package let name: String
    package let byOther: PatternSet
    package let byPerson: PatternSet
    /// After "your wife": `lied to you`.
    package let spokenOfOther: String
    /// After "you": `lied`.
    package let spokenOfPerson: String

    package init(
      name: String, byOther: PatternSet, byPerson: PatternSet, spokenOfOther: String,
      spokenOfPerson: String
    ) {
      self.name = name
      self.byOther = byOther
      self.byPerson = byPerson
      self.spokenOfOther = spokenOfOther
      self.spokenOfPerson = spokenOfPerson
    }
  }

  /// What somebody is to the person, as a line says it after "your".
  package struct Relation: Hashable, Sendable {
    package let name: String
    /// How a line says it; nil leaves it in the person's own word: `missus`.
    package let spoken: String?
    package let kind: PersonMention.Kind
    /// Never said: it only tells that "he" after "my wife" is somebody else.
    package let usualPronoun: PersonMention.Pronoun?
    package let words: [String]

    package init(
      name: String, spoken: String? = nil, kind: PersonMention.Kind,
      usualPronoun: PersonMention.Pronoun? = nil, words: [String]
    ) {
      self.name = name
      self.spoken = spoken
      self.kind = kind
      self.usualPronoun = usualPronoun
      self.words = words
    }
  }

  /// Words that stand for one name.
  package struct NamedWords: Hashable, Sendable {
    package let name: String
    package let words: [String]

    package init(name: String, words: [String]) {
      self.name = name
      self.words = words
    }
  }
}
