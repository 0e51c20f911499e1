extension ContentKey {
  static let ofHelpLines = [
    ContentKey("as-of", .day, "the day the rows were gathered", isRequired: true),
    ContentKey("countries", .named(.group(.country)), "by two-letter code", isRequired: true),
    ContentKey(
      "international", .list(.group(.helpLine)), "rows for an unknown country", isRequired: true),
  ]

  static let ofCountry =
    [ContentKey("name", .text, "the country's name", isRequired: true)]
    + needs.map {
      ContentKey($0, .list(.group(.helpLine)), "rows of this need, the first to show first")
    }

  /// What a person may need a line for, most general first.
  static let needs = [
    "emergency", "ambulance", "police", "suicide_crisis", "domestic_abuse", "domestic_abuse_men",
    "sexual_assault", "own_behaviour", "child", "child_worried_adult",
  ]

  static let ofHelpLine = [
    ContentKey("name", .text, "who answers"),
    ContentKey("number", .text, "what to dial"),
    ContentKey("contact", .text, "a site, where there is no one number"),
    ContentKey("text", .text, "what to text, and to where"),
    ContentKey("how", .text, "ways to reach it: call or text"),
    ContentKey("hours", .text, "when somebody answers"),
    ContentKey("who", .text, "for whom it is"),
    ContentKey("silent", .text, "what to do when nothing can be said aloud"),
    ContentKey("note", .text, "what a caller has to know"),
    ContentKey(
      "confidence", .choice(["high", "medium", "low"]), "low rows are not shown", isRequired: true),
    ContentKey("checked", .text, "the kind of source behind the row"),
  ]
}
