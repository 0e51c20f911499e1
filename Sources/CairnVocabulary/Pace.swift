/// How the person wants to be spoken with.
package enum Pace: Hashable, Sendable {
  /// The usual talk; `slower` means one beat a reply and fewer questions, until they say otherwise.
  case talking(slower: Bool)
  /// They want to be heard, not helped: no idea, no step, no question.
  case listening
  /// They asked for room. Nothing new until they bring something; `until` when they named a time.
  case paused(until: Timestamp?)

  package static let usual = Pace.talking(slower: false)

  /// The word that reports print: `talking`, `listening` or `paused`.
  package var name: String {
    switch self {
    case .talking: "talking"
    case .listening: "listening"
    case .paused: "paused"
    }
  }
}
