import CairnVocabulary

/// What a line of a story begins with.
enum TranscriptSign: String, CaseIterable {
  case label = ">>"
  case said = ">"
  case heard = "@"
  case words = "<"
  case contains = "~"
  case lacks = "!"
  case lacksMemory = "=!"
  case holds = "="
  case always, lift, wait, restart

  /// Nil for a line that begins with no sign. Words are signs only when they stand alone.
  init?(_ line: String) {
    let word = String(line.prefix { !$0.isWhitespace })
    if let sign = TranscriptSign(rawValue: word), line.first?.isWhitespace == false {
      self = sign
      return
    }
    // `!/re/` and `~/re/` need no space.
    guard word.hasPrefix("!/") || word.hasPrefix("~/") else { return nil }
    self = word.hasPrefix("!") ? .lacks : .contains
  }

  static func complaint(about line: String) -> String {
    if line.first?.isWhitespace == true { return "a sign stands in the first column" }
    let word = String(line.prefix { !$0.isWhitespace })
    let near = NearestName.of(word, among: allCases.map(\.rawValue).filter { $0.count > 2 })
    let hint = near.map { "; did you mean '\($0)'?" } ?? "; known are \(known)"
    return "no line begins with '\(word.prefix(20))'\(hint)"
  }

  private static var known: String { allCases.map(\.rawValue).joined(separator: " ") }
}
