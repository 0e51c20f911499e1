import CairnMatching

extension Utterance {
  /// Whether a clause that `place` touches asks for something, by how it begins or by its question mark; or what stands
  /// there begins as only a question does: "since year 7 tho why would she do that".
  func asks(at place: Range<Int>) -> Bool {
    turnsToAsking(at: place.lowerBound)
      || clauses.contains { clause in
        clause.overlaps(place) && (endsAsQuestion(clause) || beginsAsQuestion(clause))
      }
  }

  /// Whether a clause that `place` touches is a question and nothing else: "when he left" and "if i say something" begin
  /// like one and tell.
  func asksOutright(at place: Range<Int>) -> Bool {
    turnsToAsking(at: place.lowerBound)
      || clauses.contains { clause in
        clause.overlaps(place) && (endsAsQuestion(clause) || beginsOutright(clause))
      }
  }

  /// Whether any place in it can be a question at all.
  var mayAsk: Bool {
    words.indices.contains { turnsToAsking(at: $0) }
      || clauses.contains { endsAsQuestion($0) || beginsAsQuestion($0) || beginsOutright($0) }
  }

  /// Whether every clause of more than a word or two is a question.
  var onlyAsks: Bool {
    clauses.allSatisfy { $0.count < 3 || endsAsQuestion($0) || beginsOutright($0) }
  }

  /// Whether it is a question, or ends in one of some words.
  var endsAsking: Bool {
    if onlyAsks { return true }
    guard let last = clauses.last, last.count >= Self.wordsOfALastQuestion else { return false }
    return endsAsQuestion(last) && beginsOutright(last)
  }

  /// Whether the last clause begins as a question and nothing else.
  var lastClauseAsks: Bool {
    guard let last = clauses.last, beginsOutright(last) else { return false }
    // "Dont know how ill do it" tells.
    let first = words[last].first { !Self.joining.contains($0.text) }?.text ?? ""
    return Self.inverting.contains(first) || Self.asking.contains(first)
  }

  /// Ours: "you know?" asks nothing.
  private static let wordsOfALastQuestion = 4

  private func turnsToAsking(at place: Int) -> Bool {
    guard words.indices.contains(place) else { return false }
    let next = words.indices.contains(place + 1) ? words[place + 1].text : ""
    return words[place].text == "why"
      || ["should", "shall", "do", "am", "did"].contains(words[place].text) && next == "i"
  }

  var hasQuestionMark: Bool { original.utf8.contains(UInt8(ascii: "?")) }

  /// Whether any clause asks something.
  var asksAnything: Bool {
    clauses.contains { endsAsQuestion($0) || beginsAsQuestion($0) }
  }

  /// What was typed of `clause`, with the signs behind it.
  func text(of clause: Range<Int>) -> String {
    guard let first = words[clause].first, let last = words[clause].last else { return "" }
    let bytes = Array(original.utf8)
    let signs = bytes[last.span.upperBound...].prefix { $0 < 0x30 || (0x3A...0x3F).contains($0) }
    return String(
      decoding: bytes[first.span.lowerBound..<last.span.upperBound] + signs, as: UTF8.self)
  }

  private func endsAsQuestion(_ clause: Range<Int>) -> Bool {
    guard let last = words[clause].last else { return false }
    let rest = original.utf8.dropFirst(last.span.upperBound)
    return rest.prefix { $0 < UInt8(ascii: "A") }.contains(UInt8(ascii: "?"))
  }

  private func beginsAsQuestion(_ clause: Range<Int>) -> Bool {
    let texts = words[clause].map(\.text).drop { Self.joining.contains($0) }
    guard let first = texts.first else { return false }
    return Self.asking.contains(first)
      || texts.prefix(6).contains { $0 == "know" || $0 == "wonder" || $0 == "wondering" }
        && !Self.asking.isDisjoint(with: texts.prefix(8))
  }

  private func beginsOutright(_ clause: Range<Int>) -> Bool {
    let texts = words[clause].map(\.text).drop { Self.joining.contains($0) }
    guard let first = texts.first else { return false }
    let next = texts.dropFirst().first ?? ""
    // "Is good to write it": the subject was left out.
    if ["is", "was"].contains(first), Self.judging.contains(next) { return false }
    // "Should've been a detective, me".
    if ["should", "could", "would", "must", "might"].contains(first), next == "have" {
      return false
    }
    if Self.inverting.contains(first) || ["what", "how", "why", "should", "shall"].contains(first) {
      return true
    }
    if Self.opens(first, next) { return true }
    if ["when", "where", "who", "which"].contains(first) { return Self.inverting.contains(next) }
    let start = texts.prefix(8)
    let isOpen =
      start.contains { ["wonder", "wondering", "unsure"].contains($0) }
      || zip(start, start.dropFirst()).contains {
        ["not", "no"].contains($0) && ["know", "sure", "idea", "clue"].contains($1)
      }
    return isOpen && !Self.asking.isDisjoint(with: texts.prefix(10))
  }

  /// "Which of us is right", "whether to ring", "any point in telling her": "which is why i left" tells.
  private static func opens(_ first: String, _ next: String) -> Bool {
    switch first {
    case "which": ["of", "one", "way", "bit", "part", "side"].contains(next)
    case "whose": next != ""
    case "whether": next == "to"
    case "any":
      ["way", "point", "chance", "idea", "ideas", "tips", "advice", "hope", "use"].contains(next)
    default: false
    }
  }

  private static let inverting: Set = [
    "is", "are", "was", "were", "do", "does", "did", "can", "could", "would", "will", "am", "have",
    "has", "should", "shall", "must", "may", "might",
  ]

  private static let judging: Set = [
    "good", "bad", "hard", "nice", "better", "worse", "awful", "horrible", "terrible", "very",
    "so", "too", "just", "like", "because", "not", "difficult", "easy", "true", "over", "done",
  ]

  private static let joining: Set = [
    "and", "so", "but", "or", "then", "also", "like", "well", "ok",
  ]

  private static let asking: Set = [
    "what", "how", "why", "should", "where", "when", "which", "who", "whether", "is", "are", "do",
    "does", "did", "can", "could", "would", "will", "shall", "if",
  ]
}
