/// How a talk looks.
package struct Look: Hashable, Sendable {
  /// Everything at once, one sentence a line, no colour: for a screen reader, or by wish.
  package var isPlain: Bool
  /// Whether the one accent may be used.
  package var hasColour: Bool
  package var breath: Breath

  package init(isPlain: Bool = false, hasColour: Bool = true, breath: Breath = .steady) {
    self.isPlain = isPlain
    self.hasColour = hasColour
    self.breath = breath
  }
}

/// The accent: who speaks, and the number to call.
enum Accent: String {
  case quiet = "\u{1B}[36m"
  case strong = "\u{1B}[1m"
  static let end = "\u{1B}[0m"
}
