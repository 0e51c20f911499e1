/// Finds what to dial or text in a help line as it is written: `Samaritans, United Kingdom: 116 123 (24/7, free)`.
enum HelpLineNumber {
  /// From the end of the name to what is told about it; nil where there is no number.
  static func range(in text: String) -> Range<String.Index>? {
    guard let colon = text.range(of: ": ") else { return nil }
    let details = text[colon.upperBound...].firstIndex(of: "(") ?? text.endIndex
    let way = text[colon.upperBound..<details]
    guard way.contains(where: \.isNumber) else { return nil }
    let end = way.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? details
    return colon.upperBound..<end
  }
}

extension String {
  /// The first place of `part`; the standard library has none without Foundation.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
