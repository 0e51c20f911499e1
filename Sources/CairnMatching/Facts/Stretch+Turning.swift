extension Stretch {
  /// The words turned: who spoke is "you" now. A comma stands behind the word before it.
  static func turned(_ tokens: [RetoldToken]) -> [String] {
    var words: [String] = []
    for (place, token) in tokens.enumerated() {
      let isDoubled = words.last == "you" && token.first == "i" && !token.followsComma
      if isDoubled { words.append("that") }
      let word = turned(token, after: tokens[..<place])
      let needsComma = token.followsComma && place > 0
      if needsComma { words[words.count - 1] += "," }
      words += word.split(separator: " ").map(String.init)
    }
    return words
  }

  private static func turned(_ token: RetoldToken, after before: ArraySlice<RetoldToken>) -> String
  {
    switch token.words.count {
    case 1: single(token, after: before)
    default: opened(token, after: before)
    }
  }

  private static func single(_ token: RetoldToken, after before: ArraySlice<RetoldToken>) -> String
  {
    switch token.first {
    case "i", "me", "we", "us": "you"
    case "my", "our": "your"
    case "mine", "ours": "yours"
    case "myself": "yourself"
    case "ourselves": "yourselves"
    case "am": "are"
    case "was": isSaidOfThem(before) ? "were" : "was"
    default: token.spelled
    }
  }

  /// Whether the subject just before is "I", an adverb between or not.
  private static func isSaidOfThem(_ before: ArraySlice<RetoldToken>) -> Bool {
    guard let last = before.last?.words.last else { return false }
    if last == "i" { return true }
    return RetellingWords.adverbs.contains(last) && before.dropLast().last?.words.last == "i"
  }

  /// A short form, written as people write it: `ive` is `you've`, `dont` is `don't`.
  private static func opened(
    _ token: RetoldToken, after before: ArraySlice<RetoldToken>
  ) -> String {
    let words = token.words
    if words == ["was", "not"], isSaidOfThem(before) { return "weren't" }
    if words.count == 2, words[1] == "not" {
      return RetellingWords.denials[words[0]] ?? "\(words[0])n't"
    }
    if words.count == 2, let clitic = RetellingWords.clitics[words[1]] {
      let subject = ["i", "we"].contains(words[0]) ? "you" : words[0]
      return subject + (subject == "you" && words[1] == "am" ? "'re" : clitic)
    }
    let told = words.map { ["i": "you", "me": "you", "my": "your"][$0] ?? $0 }
    return told.starts(with: ["you", "do", "not"])
      ? (["you", "don't"] + told.dropFirst(3)).joined(separator: " ") : told.joined(separator: " ")
  }
}
