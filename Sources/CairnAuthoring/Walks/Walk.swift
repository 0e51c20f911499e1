import CairnConversation
import CairnVocabulary

/// One thing that happens in a walk.
package enum WalkStep: Hashable, Sendable {
  case said(String)
  /// The clock moves on by so many seconds.
  case wait(Int64)
  /// The store is closed and opened again.
  case restart
}

/// A walk in which a standing check complained, cut down to what it takes.
package struct FailedWalk: Sendable {
  package let seed: UInt64
  package let failure: StoryFailure
  package let steps: [WalkStep]

  /// As a story to save: the last reply may be anything, the standing checks fail it.
  package var story: [String] {
    ["story: walk \(seed), \(failure.kind)"] + steps.map(\.line) + ["< ..."]
  }
}

extension WalkStep {
  /// As a transcript writes it.
  var line: String {
    switch self {
    case .said(let text): "> \(text)"
    case .wait(let seconds): "wait \(Self.words(seconds))"
    case .restart: "restart"
    }
  }

  private static func words(_ seconds: Int64) -> String {
    let units: [(name: String, seconds: Int64)] = [("day", 86_400), ("hour", 3_600)]
    let unit = units.first { seconds % $0.seconds == 0 } ?? ("minute", 60)
    return "\(seconds / unit.seconds) \(unit.name)s"
  }

  func storyStep(at place: SourceLocation) -> StoryStep {
    switch self {
    case .said(let text): .turn(StoryTurn(.said(text), at: place))
    case .wait(let seconds): .wait(seconds)
    case .restart: .turn(StoryTurn(.restart, at: place))
    }
  }
}
