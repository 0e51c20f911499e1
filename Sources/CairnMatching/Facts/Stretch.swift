/// A run of tokens that reads right when it is turned to "you", and how much it tells.
struct Stretch {
  let text: String
  /// The higher, the more it tells of what happened.
  let score: Int

  init?(_ tokens: [RetoldToken], _ lengths: ClosedRange<Int>) {
    guard tokens.last?.endsQuestion != true else { return nil }
    let trimmed = Self.trimmed(tokens)
    let told = Self.withSubject(trimmed)
    guard let told, Self.isFit(told.tokens) else { return nil }
    let words = told.lead + Self.turned(told.tokens)
    guard lengths.contains(words.count), let last = told.tokens.last,
      !RetellingWords.danglers.contains(last.words.last ?? "")
    else { return nil }
    text = Self.sentence(words)
    score = Self.score(told.tokens, words.count)
  }

  /// Without the words that only lead up to it, and without fillers.
  private static func trimmed(_ tokens: [RetoldToken]) -> [RetoldToken] {
    var rest = tokens[...]
    while let token = rest.first,
      RetellingWords.openers.contains(token.words.joined(separator: " "))
    {
      rest = rest.dropFirst()
    }
    if rest.count > 3, rest.first?.words == ["i"],
      RetellingWords.hedges.contains(rest.dropFirst().first?.first ?? "")
    {
      rest = rest.dropFirst(2)
    }
    return rest.filter { !RetellingWords.fillers.contains($0.words.joined(separator: " ")) }
  }

  /// The tokens with a subject they may begin with; "found out on sunday" is said of themselves.
  private static func withSubject(
    _ tokens: [RetoldToken]
  ) -> (lead: [String], tokens: [RetoldToken])? {
    guard let first = tokens.first, tokens.count > 2 else { return nil }
    if RetellingWords.subjects.contains(first.first) { return ([], tokens) }
    if RetellingWords.owners.contains(first.first), hasVerb(tokens) { return ([], tokens) }
    if RetellingWords.times.contains(first.first), saysWho(tokens.dropFirst()) {
      return ([], tokens)
    }
    if first.startsSentence, first.words.count == 1, let lead = RetellingWords.leads[first.first] {
      return (lead, tokens)
    }
    return nil
  }

  private static func hasVerb(_ tokens: [RetoldToken]) -> Bool {
    tokens.dropFirst(2).contains { token in
      token.words.count > 1 || RetellingWords.verbs.contains(token.first)
        || token.first.hasSuffix("ed")
    }
  }

  private static func saysWho(_ tokens: ArraySlice<RetoldToken>) -> Bool {
    tokens.prefix(4).contains {
      RetellingWords.subjects.contains($0.first) || RetellingWords.owners.contains($0.first)
    }
  }

  private static func isFit(_ tokens: [RetoldToken]) -> Bool {
    let words = tokens.flatMap(\.words)
    if words.contains(where: RetellingWords.unfit.contains) { return false }
    if words.contains(where: { $0.utf8.count > 20 || $0.utf8.allSatisfy { $0 < 0x30 } }) {
      return false
    }
    // "i am so tired" is no telling; the feeling is said back elsewhere.
    let isMood =
      words.count < 6 && ["i"] == words.prefix(1) && RetellingWords.moods.contains(words[1])
    return !isMood && !asks(words) && !agreesAmiss(words)
  }

  /// "So he say": what is said in a second language is understood, but not held up to whoever said it.
  private static func agreesAmiss(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { subject, verb in
      ["he", "she", "it"].contains(subject) && RetellingWords.bareVerbs.contains(verb)
        || ["i", "we", "they"].contains(subject) && ["is", "has", "does", "says"].contains(verb)
    }
  }

  private static func asks(_ words: [String]) -> Bool {
    words.count > 1 && ["i", "he", "she", "they", "we"].contains(words[1])
      && ["am", "is", "are", "do", "does", "did", "was", "have", "has"].contains(words[0])
  }

  private static func sentence(_ words: [String]) -> String {
    var text = ""
    for word in words {
      if !text.isEmpty, !word.hasPrefix(",") { text += " " }
      text += word
    }
    return text
  }

  private static func score(_ tokens: [RetoldToken], _ count: Int) -> Int {
    let words = tokens.flatMap(\.words)
    let tells = words.filter { RetellingWords.telling.contains($0) }.count
    let people = words.filter { RetellingWords.people.contains($0) }.count
    let spans = words.filter { RetellingWords.spans.contains($0) }.count
    let length = count < 6 ? 0 : count <= 16 ? 3 : 1
    let opens = tokens[0].startsSentence ? 2 : 0
    let isAboutIt = ["it", "there", "this", "that"].contains(tokens[0].first) ? -2 : 0
    let introduces = words.starts(with: ["i", "am"]) && tells + people == 0 ? -6 : 0
    return min(tells, 3) * 3 + min(people, 2) * 2 + min(spans, 1) * 2 + length + opens + isAboutIt
      + introduces
  }
}
