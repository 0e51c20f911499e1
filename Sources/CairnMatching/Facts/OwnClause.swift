/// Turns one short clause of theirs to "you": `i keep texting her` becomes `you keep texting her`.
///
/// Only a clause of at most eight words that begins with "I" and reads right when turned; when in doubt, none.
enum OwnClause {
  static let wordsAtMost = 8
  private static let wordsAtLeast = 3

  static func heard(in utterance: Utterance) -> String? {
    utterance.clauses.reversed().lazy.compactMap { turned($0, in: utterance) }.first
  }

  private static func turned(_ clause: Range<Int>, in utterance: Utterance) -> String? {
    var words = utterance.words[clause].map(\.text)
    while let first = words.first, openers.contains(first) { words.removeFirst() }
    guard words.first == "i", (wordsAtLeast...wordsAtMost).contains(words.count),
      !utterance.words[clause].contains(where: \.isCorrected) || words.count > 3,
      !words.contains(where: unfit.contains), let last = words.last, !danglers.contains(last),
      words.dropFirst().filter({ $0 == "i" }).isEmpty, !endsInQuestion(clause, utterance)
    else { return nil }
    guard !hasCapital(clause, utterance) else { return nil }
    return contracted(words.enumerated().map { place, word in turn(word, at: place, in: words) })
  }

  private static func turn(_ word: String, at place: Int, in words: [String]) -> String {
    switch word {
    case "i": "you"
    case "am": "are"
    case "was": place == 1 ? "were" : word
    case "my": "your"
    case "me": "you"
    case "myself": "yourself"
    case "mine": "yours"
    case "we": "you both"
    case "our": "your"
    default: RetellingWords.proper[word] ?? word
    }
  }

  /// "you are" as "you're", "can not" as "can't": as people talk.
  private static func contracted(_ words: [String]) -> String {
    var text = words.joined(separator: " ")
    for (long, short) in contractions {
      text = replaced(long, by: short, in: text)
    }
    return text
  }

  private static func replaced(_ long: String, by short: String, in text: String) -> String {
    let parts = text.split(separator: " ").map(String.init)
    let wanted = long.split(separator: " ").map(String.init)
    var result: [String] = []
    var place = 0
    while place < parts.count {
      if place + wanted.count <= parts.count, Array(parts[place..<place + wanted.count]) == wanted {
        result.append(short)
        place += wanted.count
      } else {
        result.append(parts[place])
        place += 1
      }
    }
    return result.joined(separator: " ")
  }

  private static let contractions = [
    ("can not", "can't"), ("do not", "don't"), ("did not", "didn't"), ("does not", "doesn't"),
    ("will not", "won't"), ("would not", "wouldn't"), ("could not", "couldn't"),
    ("have not", "haven't"), ("had not", "hadn't"), ("is not", "isn't"), ("was not", "wasn't"),
    ("were not", "weren't"), ("are not", "aren't"), ("should not", "shouldn't"),
    ("you are", "you're"),
    ("you have been", "you've been"), ("you will", "you'll"), ("you would", "you'd"),
  ]

  private static let openers: Set = [
    "and", "but", "so", "because", "yeah", "yes", "no", "well", "honestly", "like", "ok", "okay",
    "also", "then", "now",
  ]
  /// Words after which the clause would read wrong, hurt, or repeat what must not be repeated.
  private static let unfit: Set = [
    "you", "your", "think", "guess", "mean", "suppose", "know", "cairn", "bot", "hope", "wish",
    "fuck", "fucking", "fucked", "shit", "bitch", "bastard", "cunt", "whore", "slut", "sex",
    "naked", "nude", "nudes",
    "kill", "die", "dead", "suicide", "hit", "hurt", "rape", "raped", "cut", "please", "want",
    "need",
    "should", "would", "could", "if", "what", "why", "how", "who", "when", "where", "which",
    "whether",
    "gonna", "wanna", "said", "says", "told", "tell", "asked", "ask", "just", "lol", "this", "that",
    "these", "those", "us",
    "today", "sorry", "am", "really", "even", "thing", "stuff",
  ]
  private static let danglers: Set = [
    "i", "and", "but", "or", "the", "a", "an", "to", "of", "my", "with", "for", "at", "in", "on",
    "is",
    "was", "so", "as", "by", "like", "that", "not", "be", "from", "about", "very", "too", "have",
    "do",
    "did", "had", "has", "will", "can", "when", "while", "after", "before", "than", "her", "his",
    "their", "am", "it", "then",
  ]

  private static func endsInQuestion(_ clause: Range<Int>, _ utterance: Utterance) -> Bool {
    guard let last = utterance.words[clause].last else { return false }
    let rest = Array(utterance.original.utf8)[last.span.upperBound...]
    return rest.first { $0 != 32 } == UInt8(ascii: "?")
  }

  private static func hasCapital(_ clause: Range<Int>, _ utterance: Utterance) -> Bool {
    clause.dropFirst().contains { GivenName.capitalised(at: $0, in: utterance) != nil }
  }
}
