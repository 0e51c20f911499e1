package import CairnVocabulary

/// A file of stories, as it was read: what `--bless` rewrites line by line.
package struct TranscriptFile: Sendable {
  package let path: String
  package var lines: [String]
  package let stories: [Story]
  package let diagnostics: [Diagnostic]

  package init(path: String, text: String) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    var parser = TranscriptParser(path: path)
    for (index, line) in lines.enumerated() { parser.read(line, number: index + 1) }
    let read = parser.finished()
    stories = read.stories
    diagnostics = read.diagnostics
  }

  /// Line `number`, from 1; empty past the end.
  package func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }
}
