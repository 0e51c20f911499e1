/// A line of prose that YAML would take for something else, and the line as it was probably meant.
struct LineTrap: Equatable {
  let message: String
  /// From 1, in characters.
  let column: Int
  /// The whole line, its text in double quotes.
  let repaired: String

  /// Nil when nothing on `line` looks like a slip of this kind.
  init?(in line: String) {
    let parts = LineParts(line)
    guard parts.isValue, let message = LineTrap.message(for: parts.value) else { return nil }
    self.init(message: message, parts)
  }

  /// The trap of a line whose text was cut or split, so that only `message` is left to say.
  init(message: String, line: String) {
    self.init(message: message, LineParts(line))
  }

  private init(message: String, _ parts: LineParts) {
    self.message = message
    column = parts.prefix.count + 1
    repaired = parts.prefix + LineTrap.quoted(parts.value)
  }

  private static func message(for value: Substring) -> String? {
    guard let first = value.first else { return nil }
    switch first {
    case "\"", "'": return quoteMessage(for: value, quote: first)
    case "!", "&", "*", "%", "@", "`": return signMessage(first)
    case "[": return goesOn(value, after: "]") ? signMessage(first) : nil
    case "{": return goesOn(value, after: "}") ? signMessage(first) : nil
    case "?", "-": return value.dropFirst().first == " " ? signMessage(first) : nil
    case "|", ">":
      return value.dropFirst().allSatisfy("+-123456789 ".contains) ? nil : signMessage(first)
    default: return plainMessage(for: value)
    }
  }

  /// Whether text follows the bracket that closes: then it was no list and no map.
  private static func goesOn(_ value: Substring, after bracket: Character) -> Bool {
    guard let close = value.lastIndex(of: bracket) else { return false }
    let rest = value[close...].dropFirst().drop { $0 == " " }
    return !rest.isEmpty && rest.first != "#"
  }

  private static func quoteMessage(for value: Substring, quote: Character) -> String? {
    var isEscaped = false
    for (offset, character) in value.enumerated().dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if character == "\\", quote == "\"" {
        isEscaped = true
      } else if character == quote {
        let rest = value.dropFirst(offset + 1).drop { $0 == " " }
        return rest.isEmpty || rest.first == "#" ? nil : .quoteClosesEarly
      }
    }
    return .quoteStaysOpen
  }

  private static func plainMessage(for value: Substring) -> String? {
    if value.hasSuffix(":") || LineTrap.contains(": ", in: value) { return .colon }
    return LineTrap.contains(" #", in: value) ? .comment : nil
  }

  private static func contains(_ pair: String, in value: Substring) -> Bool {
    zip(value, value.dropFirst()).contains { String([$0, $1]) == pair }
  }

  private static func signMessage(_ sign: Character) -> String {
    "a text can't begin with '\(sign)' unless it is in double quotes"
  }

  /// `value` in double quotes; quotes that stand at one of its ends only belong to the text.
  static func quoted(_ value: Substring) -> String {
    var inner = value
    for quote in ["'", "\""] where inner.hasPrefix(quote) && inner.count > 1 {
      let isOpen = quote == "\"" && inner.filter { $0 == "\"" }.count == 1
      if inner.hasSuffix(quote), quote == "'" || inner.filter({ $0 == "\"" }).count == 2 {
        inner = inner.dropFirst().dropLast()
      } else if isOpen {
        inner = inner.dropFirst()
      }
    }
    let escaped = inner.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"" + String(escaped) + "\""
  }
}

/// A line taken apart: what YAML needs before the text, and the text.
private struct LineParts {
  let prefix: String
  let value: Substring
  /// Whether the text is an entry of a list or the value of a key; else it may be a key itself.
  let isValue: Bool

  init(_ line: String) {
    var rest = line[...].drop { $0 == " " }
    var isItem = false
    var isKeyed = false
    if rest.hasPrefix("- ") {
      rest = rest.dropFirst(2).drop { $0 == " " }
      isItem = true
    }
    if !isItem, let colon = rest.firstIndex(of: ":") {
      let key = rest[..<colon]
      let after = rest[rest.index(after: colon)...]
      let isWord = key.allSatisfy { $0.isLetter || $0.isNumber || "-_/".contains($0) }
      if isWord, after.first == " " {
        rest = after.drop { $0 == " " }
        isKeyed = true
      }
    }
    isValue = isItem || isKeyed
    prefix = String(line[..<rest.startIndex])
    while rest.last == " " { rest = rest.dropLast() }
    value = rest
  }
}

extension String {
  fileprivate static let quoteClosesEarly =
    "the quotes close before the text ends; inner quotes need a backslash"
  fileprivate static let quoteStaysOpen = "the quotes are never closed"
  static let colon =
    "a colon and a space make a key of the words before them; put the text in double quotes"
  static let comment =
    "' #' begins a comment and cuts the text here; put the text in double quotes, or the comment on its own line"
}
