/// Lays text out in lines that end between words.
package struct Wrapping: Hashable, Sendable {
  /// Columns a line may take, its indent included.
  package let width: Int
  /// Spaces before every line but the first.
  package let indent: Int

  package init(width: Int, indent: Int = 0) {
    self.width = width
    self.indent = indent
  }

  /// Below this many columns the terminal breaks lines itself. Ours: narrower than this a word rarely fits.
  static let narrowest = 16

  /// The lines of `text`, the first of which begins in column `column`. A word longer than a line stands alone in it.
  /// A line that fits is left as it is, its inner spaces included.
  package func lines(of text: String, from column: Int = 0) -> [String] {
    guard width >= Self.narrowest else { return text.split(separator: "\n").map(String.init) }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let start = lines.isEmpty ? column : indent
      lines += broken(paragraph, from: start).enumerated().map { place, line in
        lines.isEmpty && place == 0 ? line : padding + line
      }
    }
    return lines
  }

  private var padding: String { String(repeating: " ", count: indent) }

  private func broken(_ paragraph: Substring, from column: Int) -> [String] {
    if column + ColumnWidth.of(paragraph) <= width { return [String(paragraph)] }
    var lines: [String] = []
    var line = ""
    var used = column
    for word in paragraph.split(separator: " ") {
      let size = ColumnWidth.of(word)
      if !line.isEmpty, used + 1 + size > width {
        lines.append(line)
        (line, used) = (String(word), indent + size)
      } else {
        used += size + (line.isEmpty ? 0 : 1)
        line += line.isEmpty ? String(word) : " \(word)"
      }
    }
    return lines + [line]
  }
}
