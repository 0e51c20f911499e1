package import CairnVocabulary

/// A finding as people and editors read it: place, message, the line, and a caret under the spot.
package enum DiagnosticText {
  package static func text(of diagnostic: Diagnostic, in source: ContentSource) -> String {
    let place = diagnostic.location
    var lines = [
      "\(place): \(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule)]"
    ]
    let written = source.texts.first { $0.path == place.file }?.line(place.line) ?? ""
    if !written.isEmpty {
      let before = min(place.column - 1, written.count)
      let shift = min(before, windowStart(before))
      lines.append("    " + shown(written, from: shift))
      lines.append("    " + String(repeating: " ", count: before - shift) + "^")
    }
    if let repair = diagnostic.repair { lines.append("  write: " + repair.drop { $0 == " " }) }
    return lines.joined(separator: "\n")
  }

  /// Long lines are shown around the spot.
  private static func windowStart(_ column: Int) -> Int { max(0, column - 60) }

  /// At most 100 characters, what a terminal could take for a command shown as `?`.
  private static func shown(_ line: String, from start: Int) -> String {
    String(line.dropFirst(start).prefix(100)).unicodeScalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(HiddenCharacter.first(in: String(scalar)) == nil ? scalar : "?")
    }
  }
}
