/// What Tab may offer: our own commands at the start of a line, and nothing else; never a file, a name, a host.
package struct Completion: Hashable, Sendable {
  /// Whole lines that can be typed, as `/forget everything`.
  package let lines: [String]

  package init(lines: [String]) { self.lines = lines.sorted() }

  /// The lines that `typed` is the beginning of. Empty unless it begins with a slash.
  package func candidates(for typed: String) -> [String] {
    guard typed.hasPrefix("/") else { return [] }
    let beginning = typed.lowercased()
    let fitting = lines.filter { $0.lowercased().hasPrefix(beginning) }
    // Arguments are offered once their command is typed.
    let spaces = beginning.count { $0 == " " }
    return fitting.filter { line in line.count { $0 == " " } <= spaces }
  }
}
