package import CairnVocabulary

/// One value of a content file, and where it is written. Every scalar is a text: nothing is guessed to be a number, a
/// date, or a yes.
package struct ContentNode: Hashable, Sendable {
  package indirect enum Value: Hashable, Sendable {
    case text(String)
    case list([ContentNode])
    case map([ContentEntry])
  }

  /// How a text was written; lists and maps are `plain`.
  package enum Style: Hashable, Sendable {
    case plain
    /// Without quotes, and a comment follows on the same line: what a writer may have meant as more text.
    case cut
    case quoted
    /// A literal block after `|`: one entry a line.
    case block
    /// A folded block after `>`, whose line breaks are lost.
    case folded
  }

  package let value: Value
  package let style: Style
  /// Where the value starts; for a block, its first line.
  package let location: SourceLocation
}

/// A key, where it stands, and its value.
package struct ContentEntry: Hashable, Sendable {
  package let key: String
  package let location: SourceLocation
  package let value: ContentNode
}

extension ContentNode {
  /// The text, or nil for a list or a map.
  package var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// The members of a list; none for anything else.
  package var items: [ContentNode] {
    if case .list(let items) = value { items } else { [] }
  }

  /// The entries of a map, in the order written; none for anything else.
  package var entries: [ContentEntry] {
    if case .map(let entries) = value { entries } else { [] }
  }

  /// The texts of a list, members of other kinds left out.
  package var texts: [String] { items.compactMap(\.text) }

  /// The value of `key` in a map.
  package subscript(_ key: String) -> ContentNode? {
    entries.first { $0.key == key }?.value
  }

  /// The entries of a block: its lines with their places, blank lines and those that begin with `#` left out.
  package var lines: [ContentNode] {
    guard let text, style == .block else { return [] }
    var place = location
    var lines: [ContentNode] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " }.count
      let entry = line.dropFirst(indent).trimmingSuffix(while: \.isWhitespace)
      if !entry.isEmpty, !entry.hasPrefix("#") {
        let start = SourceLocation(
          file: place.file, line: place.line, column: place.column + indent)
        lines.append(ContentNode(value: .text(String(entry)), style: .plain, location: start))
      }
      place = SourceLocation(file: place.file, line: place.line + 1, column: place.column)
    }
    return lines
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return rest
  }
}
