import CairnVocabulary

/// One slash command: its name, what may follow, and the label whose words do the same.
struct SlashEntry: Hashable {
  let name: String
  /// Words that Tab may offer after it.
  let arguments: [String]
  let label: Label?

  init(_ name: String, arguments: [String] = [], label: String? = nil) {
    self.name = name
    self.arguments = arguments
    self.label = label.map { Label(group: "conversation", name: $0) }
  }

  static let all = [
    SlashEntry("help"),
    SlashEntry("pause", label: "not-now"),
    SlashEntry("ready", label: "ready"),
    SlashEntry("slower", label: "slow-down"),
    SlashEntry("listen", label: "just-listen"),
    SlashEntry("steps"),
    SlashEntry("recap", label: "recap"),
    SlashEntry("remember"),
    SlashEntry("forget", arguments: ["last", "everything"]),
    SlashEntry("private"),
    SlashEntry("lines"),
    SlashEntry("why", arguments: ["not"]),
    SlashEntry("plain"),
    SlashEntry("discreet"),
    SlashEntry("draft"),
    SlashEntry("save"),
    SlashEntry("quit"),
  ]
}
