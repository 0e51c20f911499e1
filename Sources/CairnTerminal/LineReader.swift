/// What comes when the next line is waited for.
package enum LineEvent: Hashable, Sendable {
  case line(TypedText)
  /// No line will come any more.
  case end
}

/// Where a person's lines come from.
@MainActor
package protocol LineReader {
  /// Waits for the next line.
  mutating func nextLine() -> LineEvent
}
