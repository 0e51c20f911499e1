package import CairnVocabulary

/// One scripted talk: what a person says in it, and what is claimed of the replies.
package struct Story: Hashable, Sendable {
  package let name: String
  package let location: SourceLocation
  /// Virtual time at the start.
  package var clock = Story.usualClock
  /// Two capital letters, for help lines.
  package var country: String?
  /// The beat the talk begins at, in place of nowhere: for the middle of a tree.
  package var from: BeatID?
  /// Other stories played first, unchecked, by name.
  package var includes: [Include] = []
  package var steps: [StoryStep] = []

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }

  /// An evening early in a week, by day-night rules no hour in particular: a Monday at eight.
  package static let usualClock = Timestamp(seconds: 1_772_481_600)

  package struct Include: Hashable, Sendable {
    package let name: String
    package let location: SourceLocation
  }

  /// The turns, in order.
  package var turns: [StoryTurn] {
    steps.compactMap { step in
      if case .turn(let turn) = step { turn } else { nil }
    }
  }
}

/// One thing that happens in a story.
package enum StoryStep: Hashable, Sendable {
  case turn(StoryTurn)
  /// The clock moves on by so many seconds.
  case wait(Int64)
  /// From the next turn on no reply may contain the text.
  case ban(TextClaim, SourceLocation)
  case lift(TextClaim, SourceLocation)
}

/// Something said, and what is claimed of the answer.
package struct StoryTurn: Hashable, Sendable {
  package enum Input: Hashable, Sendable {
    /// The talk begins.
    case opening
    /// The store is closed and opened again; another talk begins.
    case restart
    case said(String)
    /// Something of this label: its first example.
    case label(Label)
  }

  package let input: Input
  package let location: SourceLocation
  package var claims: [Claim] = []

  package init(_ input: Input, at location: SourceLocation) {
    self.input = input
    self.location = location
  }

  /// The line as a report shows it; empty for the opening.
  package var text: String {
    switch input {
    case .opening: ""
    case .restart: "restart"
    case .said(let text): text.isEmpty ? ">" : "> \(text)"
    case .label(let label): ">> \(label)"
    }
  }
}
