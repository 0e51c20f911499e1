/// What the stories noticed of everything that was broken.
package struct MutationReport: Sendable {
  /// One mutant, and whether anything noticed it.
  struct Result: Sendable {
    let kind: MutantKind
    let place: String
    let words: String
    /// Whether a story comes near it at all.
    let isReached: Bool
    let isKilled: Bool
    let stub: [String]
  }

  let results: [Result]

  /// Signs of danger all noticed, and four of five of every other kind.
  package var isComplete: Bool {
    MutantKind.allCases.allSatisfy { share(of: $0) >= ($0 == .danger ? 1 : Self.wanted) }
  }

  private static let wanted = 0.8

  private func share(of kind: MutantKind) -> Double {
    let own = results.filter { $0.kind == kind }
    return own.isEmpty ? 1 : Double(own.filter(\.isKilled).count) / Double(own.count)
  }

  /// A table by kind, and the first survivors of each as stories to finish.
  package var text: String {
    let head =
      "what was broken".padded(to: 30) + "noticed".padded(to: 18) + "of those a story reaches"
    let rows = MutantKind.allCases.map { kind in
      let own = results.filter { $0.kind == kind }
      let killed = own.filter(\.isKilled).count
      let reached = own.filter(\.isReached).count
      return kind.rawValue.padded(to: 30)
        + "\(killed) of \(own.count)".padded(to: 18) + "\(killed) of \(reached)".padded(to: 18)
        + "\(Int(share(of: kind) * 100)) %"
    }
    return ([head] + rows + MutantKind.allCases.flatMap(survivors)).joined(separator: "\n")
  }

  /// Those a story comes near first: a claim is all they want.
  private func survivors(of kind: MutantKind) -> [String] {
    let left = results.filter { $0.kind == kind && !$0.isKilled }
    let shown = (left.filter(\.isReached) + left.filter { !$0.isReached }).prefix(Self.shown)
    guard !shown.isEmpty else { return [] }
    let rest = left.count - shown.count
    return ["", "\(kind.rawValue), not noticed:"]
      + shown.flatMap { $0.stub.map { "    " + $0 } + [""] }
      + (rest > 0 ? ["    and \(rest) more"] : [])
  }

  /// Survivors shown of each kind.
  private static let shown = 3
}
