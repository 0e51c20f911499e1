import CairnVocabulary

/// Reads one pattern by recursive descent, noting what is wrong at the sign where it is wrong.
struct PatternReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let signs: [Character]
  private var place = 0
  private let text: String
  private let location: SourceLocation
  private let parser: PatternParser
  private var excluded: [PatternNode] = []
  private var depth = 0

  /// Brackets within brackets that can be read; a pattern that needs more wants to be two.
  private static let deepest = 12
  /// Parts of `(&...)`: their orders are tried by subsets, of which there are two to the power of the parts.
  private static let mostParts = 6
  private static let longestGap = 20

  init(_ text: String, at location: SourceLocation, parser: PatternParser) {
    self.text = text
    self.location = location
    self.parser = parser
    signs = Array(text)
  }

  mutating func pattern() -> Pattern {
    let tree = PatternNode.sequence(sequence(until: []))
    if place < signs.count {
      report("unopened-bracket", "'\(signs[place])' was never opened", at: place)
    }
    if diagnostics.isEmpty && tree.specificity.words == 0 {
      report("empty-pattern", "a pattern needs a word that every match has", at: 0)
    }
    return Pattern(
      origin: PatternOrigin(text: text, location: location), tree: tree, excluded: excluded)
  }

  /// Items up to one of `ends`, or to the first sign that closes something.
  private mutating func sequence(until ends: Set<Character>) -> [PatternNode] {
    var items: [PatternNode] = []
    var literal: [Substring] = []
    while let sign = peek(), !ends.contains(sign), !")]}>|".contains(sign) {
      if sign.isWhitespace {
        place += 1
      } else if Self.isWordSign(sign) {
        literal.append(word())
      } else {
        items += words(literal) + item(sign)
        literal = []
      }
    }
    return items + words(literal)
  }

  private mutating func item(_ sign: Character) -> [PatternNode] {
    let start = place
    place += 1
    switch sign {
    case "(": return nested(at: start) { $0.group(from: start) }
    case "[": return nested(at: start) { [.optional($0.alternatives(until: "]", from: start))] }
    case "<": return name(until: ">", from: start).map { [phrase($0, at: start)] } ?? []
    case "{": return name(until: "}", from: start).map { [.slot($0)] } ?? []
    case "*": return [gap(from: start)]
    case "^": return [.clauseStart]
    case "$": return [.clauseEnd]
    case "!": return exclusion(from: start)
    default:
      report("unexpected-sign", "'\(sign)' means nothing here", at: start)
      return []
    }
  }

  private mutating func nested(
    at start: Int, _ read: (inout PatternReader) -> [PatternNode]
  ) -> [PatternNode] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      report("deep-pattern", "brackets more than \(Self.deepest) deep", at: start)
      place = signs.count
      return []
    }
    return read(&self)
  }

  /// `(a|b)`, or `(&a b c)`; the bracket is already read.
  private mutating func group(from start: Int) -> [PatternNode] {
    guard peek() == "&" else { return [alternatives(until: ")", from: start)] }
    place += 1
    var parts: [PatternNode] = []
    var between = 0
    for item in sequence(until: [")"]) {
      if case .gap(let most) = item {
        between = max(between, most ?? Self.longestGap)
      } else {
        parts.append(item)
      }
    }
    close(")", from: start)
    if parts.count > Self.mostParts || parts.count < 2 {
      report(
        "any-order", "'(&' takes two to \(Self.mostParts) parts, not \(parts.count)", at: start)
    }
    return [.anyOrder(parts, gap: between)]
  }

  private mutating func alternatives(until end: Character, from start: Int) -> PatternNode {
    var choices: [PatternNode] = []
    repeat {
      if peek() == "|" { place += 1 }
      let before = place
      let items = sequence(until: [end])
      if items.isEmpty { report("empty-alternative", "an alternative without a word", at: before) }
      choices.append(items.count == 1 ? items[0] : .sequence(items))
    } while peek() == "|"
    close(end, from: start)
    return choices.count == 1 ? choices[0] : .anyOf(choices)
  }

  private mutating func close(_ end: Character, from start: Int) {
    if peek() == end {
      place += 1
    } else if diagnostics.isEmpty {
      report("unclosed-bracket", "'\(signs[start])' is never closed by '\(end)'", at: start)
    }
  }

  /// `*`, `**` or `*~4`; the first sign is already read.
  private mutating func gap(from start: Int) -> PatternNode {
    if peek() == "*" {
      place += 1
      return .gap(nil)
    }
    guard peek() == "~" else { return .gap(2) }
    place += 1
    var digits = ""
    while let sign = peek(), sign.isASCII, sign.isNumber {
      digits.append(sign)
      place += 1
    }
    guard let most = Int(digits), (1...Self.longestGap).contains(most) else {
      report("gap-length", "'*~' wants a number from 1 to \(Self.longestGap)", at: start)
      return .gap(2)
    }
    return .gap(most)
  }

  private mutating func exclusion(from start: Int) -> [PatternNode] {
    guard depth == 0 else {
      report(
        "nested-exclusion", "'!' holds for the whole clause: write it outside the brackets",
        at: start)
      return []
    }
    guard let sign = peek(), !sign.isWhitespace else {
      report("empty-exclusion", "'!' wants a word, a group or a set right after it", at: start)
      return []
    }
    let items = Self.isWordSign(sign) ? words([word()]) : item(sign)
    excluded += items.isEmpty ? [] : [items.count == 1 ? items[0] : .sequence(items)]
    return []
  }

  /// The name up to `end`; nil, with a finding, where there is none.
  private mutating func name(until end: Character, from start: Int) -> String? {
    var name = ""
    while let sign = peek(), sign != end {
      guard sign.isLetter || sign.isNumber || sign == "-" || sign == "/" || sign == "_" else {
        break
      }
      name.append(sign)
      place += 1
    }
    close(end, from: start)
    if name.isEmpty { report("empty-name", "'\(signs[start])\(end)' wants a name", at: start) }
    return name.isEmpty ? nil : name
  }

  private mutating func phrase(_ name: String, at start: Int) -> PatternNode {
    if let known = parser.phraseSets, !known.contains(name) {
      report("unknown-phrase-set", .unknownSet(name, known: known), at: start)
    }
    return .phrase(name)
  }

  private mutating func word() -> Substring {
    let start = place
    while let sign = peek(), Self.isWordSign(sign) { place += 1 }
    let word = Substring(String(signs[start..<place]))
    if parser.normaliser.plainWords(of: String(word)).isEmpty {
      report("not-a-word", "'\(word)' is not a word", at: start)
    }
    return word
  }

  private func words(_ literal: [Substring]) -> [PatternNode] {
    if literal.isEmpty { return [] }
    return parser.normaliser.plainWords(of: literal.joined(separator: " ")).map { .word($0) }
  }

  private static func isWordSign(_ sign: Character) -> Bool {
    !sign.isWhitespace && !"()[]<>{}|*!^$&~".contains(sign)
  }

  private func peek() -> Character? { place < signs.count ? signs[place] : nil }

  private mutating func report(_ rule: String, _ message: String, at offset: Int) {
    let column = location.column + offset
    let place = SourceLocation(file: location.file, line: location.line, column: column)
    diagnostics.append(Diagnostic(.error, rule: rule, message, at: place))
  }
}
