/// How much one content file may ask of the reader. All of it is ours: a hundred times what a real tree needs, and
/// little enough that a hostile one is refused in milliseconds.
package struct ReadingLimits: Sendable {
  /// Bytes of a file, asked of the file system before it is opened.
  package var fileBytes = 1 << 20
  /// Lists and maps inside one another.
  package var depth = 24
  /// Events of the YAML parser: roughly two for each list or map, one for each key or value.
  package var events = 100_000
  /// Bytes of one text. A block of examples is one text.
  package var textBytes = 512 << 10
  /// Lines mended in memory so that the rest of a file with a slip in it is read too.
  package var mendedLines = 20

  package init() {}
}
