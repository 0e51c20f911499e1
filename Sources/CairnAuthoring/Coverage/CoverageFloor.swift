/// The least share of one kind that stories must reach: `beats=100`.
package struct CoverageFloor: Hashable, Sendable {
  private let kind: CoverageKind
  /// Per cent, 0 to 100.
  private let least: Int

  /// Nil for a kind there is not, or no number; a kind of several words may be written with dashes.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let name = parts[0].replacing("-", with: " ")
    guard parts.count == 2, let kind = CoverageKind(rawValue: name), let least = Int(parts[1]),
      (0...100).contains(least)
    else { return nil }
    (self.kind, self.least) = (kind, least)
  }

  /// Every kind, as it is written.
  package static var kinds: String {
    CoverageKind.allCases.map { $0.rawValue.replacing(" ", with: "-") }.joined(separator: ", ")
  }

  /// Nil where enough was reached.
  package func complaint(about coverage: Coverage) -> String? {
    guard let row = coverage.rows.first(where: { $0.kind == kind.rawValue }),
      row.reached * 100 < least * row.total
    else { return nil }
    return "\(row.reached) of \(row.total) \(row.kind) reached; wanted are \(least) %"
  }
}
