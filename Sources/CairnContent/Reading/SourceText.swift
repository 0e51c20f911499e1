package import CairnVocabulary

/// One content file as it was read: its name under the content folder, and its lines.
package struct SourceText: Sendable {
  /// As findings name it: `Dialogues/regain-trust/introduction.yaml`.
  package let path: String
  /// Without their line ends.
  package private(set) var lines: [String]

  package init(path: String, text: String) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      String.init)
  }

  /// The file's text, its lines ended alike.
  package var text: String { lines.joined(separator: "\n") }

  /// Line `number`, from 1; empty past the end.
  package func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  package func location(line: Int, column: Int) -> SourceLocation {
    SourceLocation(file: path, line: line, column: column)
  }

  /// The whole file as one block of lines.
  var asBlock: ContentNode {
    ContentNode(value: .text(text), style: .block, location: location(line: 1, column: 1))
  }

  package mutating func replaceLine(_ number: Int, with text: String) {
    if lines.indices.contains(number - 1) { lines[number - 1] = text }
  }
}
