import CairnDialogue

/// Turns a line into words with the facts of the moment.
struct LineRenderer {
  let facts: Facts
  /// Facts that a notice gives: topics, a step, a count.
  var given: [FactName: String] = [:]

  func text(of line: Line) -> String {
    let raw = line.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .fact(let name): given[name] ?? facts.value(of: name) ?? ""
      case .agreeing(let singular, let plural): facts.takesPluralVerb ? plural : singular
      }
    }.joined()
    return LineRenderer.capitalised(raw)
  }

  /// The text with a capital at its start and after each full stop or question mark that ends a sentence.
  static func capitalised(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var endsSentence = true
    var startsSentence = true
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        startsSentence = startsSentence || endsSentence
      } else if !(startsSentence && Self.beforeWords.contains(byte)) {
        let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        if startsSentence, isSmall { bytes[place] -= 0x20 }
        startsSentence = false
        endsSentence = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let beforeWords = Array("\"'(".utf8)

  static func countWords(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }
}
