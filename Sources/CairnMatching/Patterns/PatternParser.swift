package import CairnVocabulary

/// Reads patterns, and says where one cannot be read.
///
/// `(a|b)` one of · `[c]` or nothing · `<set>` a phrase of a set · `{slot}` one to three words, kept · `*` up to two
/// words, `*~4` up to four, `**` any number · `(&a b c)` in any order · `!x` not in this clause · `^` and `$` the clause's
/// start and end. Words are normalised as utterances are.
package struct PatternParser: Sendable {
  let normaliser: Normaliser
  /// Names of the phrase sets that may be asked for; nil lets every name pass.
  let phraseSets: [String]?

  package init(normaliser: Normaliser = Normaliser(), phraseSets: [String]? = nil) {
    self.normaliser = normaliser
    self.phraseSets = phraseSets
  }

  /// The pattern that `text` describes, or what is wrong with it. `location` is that of its first character.
  package func pattern(
    _ text: String, at location: SourceLocation
  ) -> (pattern: Pattern?, diagnostics: [Diagnostic]) {
    var reader = PatternReader(text, at: location, parser: self)
    let pattern = reader.pattern()
    return (reader.diagnostics.isEmpty ? pattern : nil, reader.diagnostics)
  }

  /// The patterns of `block`, one a line; empty lines and lines that begin with `#` are passed over.
  /// `location` is that of the first line's first character; further lines begin in the same column.
  package func patterns(
    _ block: String, at location: SourceLocation
  ) -> (patterns: [Pattern], diagnostics: [Diagnostic]) {
    var patterns: [Pattern] = []
    var diagnostics: [Diagnostic] = []
    for (offset, line) in block.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let indent = line.prefix(while: \.isWhitespace).count
      let text = line.dropFirst(indent)
      if text.isEmpty || text.hasPrefix("#") { continue }
      let place = SourceLocation(
        file: location.file, line: location.line + offset, column: location.column + indent)
      let read = pattern(String(text), at: place)
      diagnostics += read.diagnostics
      if let found = read.pattern { patterns.append(found) }
    }
    return (patterns, diagnostics)
  }
}
