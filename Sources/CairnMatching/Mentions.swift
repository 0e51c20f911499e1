package import CairnVocabulary

/// The facts read beside the label in one utterance: who, what, when, how it feels.
///
/// These live in RAM for the sitting. Only the role, the relation and a given name may be kept.
package struct Mentions: Hashable, Sendable {
  /// The side the person stands on, where this utterance says so.
  package var role: Role?
  /// Whether the words say the side outright ("i cheated"); otherwise they only lean to it.
  package var isRolePlain = false
  /// How far the words lean: above 0 to `broke`, below to `hurt`; 1 is a clear case, 0 where they are silent.
  package var roleLean: Float = 0
  /// Whether the role was said against what had been understood: "no, i'm the one who lied".
  package var correctsRole = false
  package var person: PersonMention?
  /// He or she, by the first use as a subject: who acts, whoever else is named.
  package var pronoun: PersonMention.Pronoun?
  /// Others of theirs who were named beside that person, in order.
  package var others: [PersonMention] = []
  package var act: ActMention?
  /// Names of feelings of `Intents/facts.yaml`, in the order said, each once, only the person's own and not negated.
  package var feelings: [String] = []
  package var time: TimeMention?
  /// A concrete noun they named, with its article: `the phone`.
  package var thing: String?
  /// One short clause of theirs turned to "you": `you keep texting her`. At most eight words, subject "I".
  package var heard: String?
  /// The most telling stretch of theirs turned to "you", of at most twenty words. See `Retelling`.
  package var said: String?
  /// Another stretch of a long message, told after it.
  package var saidToo: String?
  /// What they ask, as a part of a sentence: `whether to text her`. See `IndirectQuestion`.
  package var asked: String?
  /// Names of the phrase sets that were said of the person themselves, unnegated.
  package var phrases: Set<String> = []
  /// Names of the phrase sets that were said of somebody else, unnegated.
  package var phrasesOfOthers: Set<String> = []

  package init() {}

  /// Takes back a side that was hardly leant to: a greeting or a thank-you is said from either.
  package mutating func leaveSideUnsaid() {
    guard !isRolePlain, !correctsRole, abs(roleLean) < Mentions.clearLean else { return }
    (role, roleLean, correctsRole) = (nil, 0, false)
  }

  /// From here on the words lean clearly enough. Ours.
  private static let clearLean: Float = 0.8
}

/// Somebody the person named.
package struct PersonMention: Hashable, Sendable {
  /// What that person is to them; the kinds that `when: relation` can ask for.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case partner, ex, friend, family, work, new, child, third
  }

  package enum Pronoun: String, Hashable, Sendable, CaseIterable { case he, she, they }

  /// The relation word, normalised: `wife`, `business partner`. Nil when only a name or a pronoun was said.
  package var relation: String?
  package var kind: Kind?
  /// A given name as typed, first letter capital.
  package var name: String?
  /// The pronoun *they* used; never assumed from the relation.
  package var pronoun: Pronoun?
  /// The usual pronoun for the relation: never said, only used to tell two people apart.
  package var usualPronoun: Pronoun?

  /// Who they are told apart by: the name, blind to case, or the relation; "" for who was only "he" or "she".
  package var key: String { name?.lowercased() ?? relation ?? "" }

  package init(
    relation: String? = nil, kind: Kind? = nil, name: String? = nil, pronoun: Pronoun? = nil,
    usualPronoun: Pronoun? = nil
  ) {
    self.relation = relation
    self.kind = kind
    self.name = name
    self.pronoun = pronoun
    self.usualPronoun = usualPronoun
  }
}

/// What was done, and who did it.
package struct ActMention: Hashable, Sendable {
  package enum Doer: String, Hashable, Sendable { case person, other }

  /// A name of `Intents/facts.yaml`: `cheated`, `hid-money`.
  package var name: String
  package var doer: Doer
  /// As a line can say it after the doer: `lied to you`, `cheated`.
  package var spoken: String

  package init(name: String, doer: Doer, spoken: String) {
    self.name = name
    self.doer = doer
    self.spoken = spoken
  }
}

/// When it was, as they said it.
package struct TimeMention: Hashable, Sendable {
  package enum Form: String, Hashable, Sendable {
    /// `last night`, `on sunday`, `two weeks ago`: stands after a clause.
    case point
    /// `three years`, `8 months`: stands as a noun.
    case length
  }

  package var form: Form
  package var spoken: String
  /// Days back from now to what the phrase names, where that can be told; 0 is today.
  package var daysAgo: Int?

  package init(form: Form, spoken: String, daysAgo: Int? = nil) {
    self.form = form
    self.spoken = spoken
    self.daysAgo = daysAgo
  }
}
