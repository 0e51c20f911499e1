package import CairnVocabulary

/// A finding as people and editors read it: place, message, the line, and a caret under the spot.
///
/// Content may come from anybody: no character that a terminal could take for a command gets through, and no line is
/// longer than a screen.
package enum DiagnosticText {
  package static func text(of diagnostic: Diagnostic, in source: ContentSource) -> String {
    let place = diagnostic.location
    let message = shown(diagnostic.message, upTo: 300)
    var lines = [
      "\(shown(place.description)): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.rule)]"
    ]
    let written = source.texts.first { $0.path == place.file }?.line(place.line) ?? ""
    if !written.isEmpty {
      let before = min(max(place.column, 1) - 1, written.count)
      let left = max(0, before - 60)
      lines.append("    " + shown(written.dropFirst(left)))
      lines.append("    " + String(repeating: " ", count: before - left) + "^")
    }
    if let repair = diagnostic.repair {
      lines.append("  write: " + shown(repair.drop { $0 == " " }, upTo: 300))
    }
    return lines.joined(separator: "\n")
  }

  /// `text` with `?` for what is not shown, cut after `limit` characters.
  private static func shown(_ text: some StringProtocol, upTo limit: Int = 120) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(text.prefix(limit)).unicodeScalars {
      let isShown = scalar != "\n" && HiddenCharacter.first(in: String(scalar)) == nil
      scalars.append(isShown ? scalar : "?")
    }
    return String(scalars) + (text.dropFirst(limit).isEmpty ? "" : " ...")
  }
}
