import CairnMatching

extension ContentKey {
  static let ofFacts = [
    ContentKey("roles", .group(.roleCues), "what tells the side they stand on", isRequired: true),
    ContentKey(
      "acts", .named(.group(.act)), "what was done, the particular first", isRequired: true),
    ContentKey(
      "relations", .named(.group(.relation)), "who somebody is to them", isRequired: true),
    ContentKey("feelings", .named(.texts), "feelings, each with its words", isRequired: true),
    ContentKey("things", .named(.texts), "things, by how a line says them", isRequired: true),
  ]

  static let ofRoleCues = [
    ContentKey("accused", .patterns, "they are said to have done it, and have not said so"),
    ContentKey("both", .patterns, "each did it to the other"),
    ContentKey("broke", .patterns, "they did it"),
    ContentKey("hurt", .patterns, "it was done to them"),
    ContentKey("hurt-hint", .patterns, "counts where nothing plainer is said"),
    ContentKey("broke-hint", .patterns, "counts where nothing plainer is said"),
  ]

  static let ofAct = [
    ContentKey("other", .patterns, "somebody else did it", isRequired: true),
    ContentKey("own", .patterns, "they did it", isRequired: true),
    ContentKey("they", .text, "how a line says it after 'your wife'", isRequired: true),
    ContentKey("you", .text, "how a line says it after 'you'", isRequired: true),
  ]

  static let ofRelation = [
    ContentKey(
      "kind", .choice(PersonMention.Kind.allCases.map(\.rawValue)), "what sort of tie it is",
      isRequired: true),
    ContentKey("spoken", .text, "how a line says it after 'your', where the key won't do"),
    ContentKey(
      "usually", .choice(PersonMention.Pronoun.allCases.map(\.rawValue)),
      "the usual pronoun: never said, only used to tell two people apart"),
    ContentKey("words", .texts, "the words for it", isRequired: true),
  ]
}
