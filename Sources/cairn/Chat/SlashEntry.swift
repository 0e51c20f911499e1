import CairnVocabulary

/// One slash command: its name, what may follow, and the label whose words do the same.
struct SlashEntry: Hashable {
  let name: String
  /// As help writes it: `/forget [NAME|last|everything]`.
  let usage: String
  /// Words that Tab may offer after it.
  let arguments: [String]
  let label: Label?

  init(_ name: String, _ usage: String = "", arguments: [String] = [], label: String? = nil) {
    self.name = name
    self.usage = usage.isEmpty ? "/\(name)" : "/\(name) \(usage)"
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
    SlashEntry("forget", "[NAME|last|everything]", arguments: ["last", "everything"]),
    SlashEntry("private"),
    SlashEntry("lines", "[COUNTRY]"),
    SlashEntry("why", "[not LABEL]", arguments: ["not"]),
    SlashEntry("plain"),
    SlashEntry("discreet"),
    SlashEntry("draft"),
    SlashEntry("save", "FILE"),
    SlashEntry("quit"),
  ]
}
