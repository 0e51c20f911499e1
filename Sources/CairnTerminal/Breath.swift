/// The pause before each part of a reply.
package enum Breath: String, Sendable, CaseIterable {
  case steady, slow, none

  /// For someone who asked to go slower; no breath stays none.
  package var slower: Breath { self == .none ? .none : .slow }

  /// Milliseconds before something of `weight` (0 light to 3 heavy): 300 to 800, by `memory-and-timing`.
  ///
  /// Slow is 1.8 times that, ours, so that no pause passes one and a half seconds.
  package func milliseconds(beforeWeight weight: Int) -> Int {
    let steady = [300, 450, 600, 800][min(max(weight, 0), 3)]
    return switch self {
    case .steady: steady
    case .slow: steady * 9 / 5
    case .none: 0
    }
  }
}
