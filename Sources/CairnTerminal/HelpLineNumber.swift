/// Makes the number of a help line unmistakable: `Samaritans, United Kingdom: 116 123 (24/7, free)`.
enum HelpLineNumber {
  // Two characters that the output gate lets nothing bring in, and that take no column.
  private static let start: Unicode.Scalar = "\u{1}"
  private static let end: Unicode.Scalar = "\u{2}"
  private static let tie: Unicode.Scalar = "\u{A0}"

  /// `text` with its number marked, and tied together so that no line ends inside it.
  static func marked(_ text: String) -> String {
    guard let number = range(in: text) else { return text }
    return String(text[..<number.lowerBound]) + String(start) + tied(text[number]) + String(end)
      + text[number.upperBound...]
  }

  /// `line` with the marks turned into the accent, or taken out.
  static func shown(_ line: String, inColour: Bool) -> String {
    line.unicodeScalars.reduce(into: "") { shown, scalar in
      switch scalar {
      case start: shown += inColour ? Accent.strong.rawValue : ""
      case end: shown += inColour ? Accent.end : ""
      case tie: shown += " "
      default: shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// From the end of the name to what is told about it; nil where there is no number.
  private static func range(in text: String) -> Range<String.Index>? {
    guard let colon = text.firstRange(of: ": ") else { return nil }
    let details = text[colon.upperBound...].firstIndex(of: "(") ?? text.endIndex
    let way = text[colon.upperBound..<details]
    guard way.contains(where: \.isNumber) else { return nil }
    let last = way.lastIndex { !$0.isWhitespace }
    return colon.upperBound..<(last.map { text.index(after: $0) } ?? details)
  }

  /// Spaces between digits become spaces that no line ends at.
  private static func tied(_ number: Substring) -> String {
    let letters = Array(number)
    return letters.indices.reduce(into: "") { tied, place in
      let isInside = place > 0 && place + 1 < letters.count
      let isBetween = isInside && letters[place - 1].isNumber && letters[place + 1].isNumber
      tied += letters[place] == " " && isBetween ? String(tie) : String(letters[place])
    }
  }
}
