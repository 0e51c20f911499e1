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
    guard lengths.contains(words.count), !Self.dangles(told.tokens) else { return nil }
    text = Self.sentence(words)
    score = Self.score(told.tokens, words.count)
  }

  private static func dangles(_ tokens: [RetoldToken]) -> Bool {
    let ends = tokens.suffix(2).flatMap(\.words).suffix(2)
    guard let last = ends.last, RetellingWords.danglers.contains(last) else { return false }
    return RetellingWords.phrasalEnds[last]?.contains(ends.first ?? "") != true
  }

  /// Without the words that only lead up to it, and without fillers.
  private static func trimmed(_ tokens: [RetoldToken]) -> [RetoldToken] {
    var rest = tokens[...]
    while let token = rest.first, isOpener(token, before: rest.dropFirst().dropFirst().first) {
      rest = rest.dropFirst()
    }
    while let token = rest.last, RetellingWords.closers.contains(token.text) {
      rest = rest.dropLast()
    }
    if rest.count > 3, rest.first?.words == ["i"],
      RetellingWords.hedges.contains(rest.dropFirst().first?.first ?? "")
    {
      rest = rest.dropFirst(2)
    }
    return withoutFillers(Array(rest))
  }

  private static func isOpener(_ token: RetoldToken, before verb: RetoldToken?) -> Bool {
    if RetellingWords.doubts.contains(token.text) {
      return verb.map { RetellingWords.modals.contains($0.first) } ?? false
    }
    return RetellingWords.openers.contains(token.text)
  }

  /// "We're just friends" says less than "we're friends", and "not even my mum" more than "not my mum".
  private static func withoutFillers(_ tokens: [RetoldToken]) -> [RetoldToken] {
    var kept: [RetoldToken] = []
    for token in tokens {
      let isMeant =
        token.text == "just" && kept.last.map(RetellingWords.saysWhatItIs) == true
        || token.text == "even" && kept.last?.text == "not"
      if isMeant || !RetellingWords.fillers.contains(token.text) { kept.append(token) }
    }
    return kept
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
    if words.contains(where: RetellingWords.unfit.contains) || owes(words) { return false }
    if words.contains(where: { $0.utf8.count > 20 || $0.utf8.allSatisfy { $0 < 0x30 } }) {
      return false
    }
    // "i am so tired" is no telling; the feeling is said back elsewhere.
    let isMood =
      words.count < 6 && ["i"] == words.prefix(1) && RetellingWords.moods.contains(words[1])
    return !isMood && !asks(words) && !agreesAmiss(words)
  }

  /// "You should have known" is a verdict; "your husband says you should quit" is what they told.
  private static func owes(_ words: [String]) -> Bool {
    guard let place = words.firstIndex(of: "should") else { return false }
    return place < 3 || !["i", "we"].contains(words[place - 1])
      || words.dropFirst(place + 1).first == "have"
  }

  /// "So he say": what is said in a second language is understood, but not held up to whoever said it.
  private static func agreesAmiss(_ words: [String]) -> Bool {
    let pairs = zip(words, words.dropFirst())
    return doublesSubject(words) || speaksAside(words)
      || pairs.contains { subject, verb in
        ["he", "she", "it"].contains(subject) && RetellingWords.bareVerbs.contains(verb)
          || ["i", "we", "they"].contains(subject) && ["is", "has", "does", "says"].contains(verb)
          || subject == "want" && RetellingWords.verbsAfterTo.contains(verb)
          || RetellingWords.numbers.contains(subject) && RetellingWords.singulars.contains(verb)
      }
  }

  /// "They would cry i think", and what somebody else said of themselves: "she said i don't know".
  private static func speaksAside(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains { place in
      guard words[place] == "i", let next = words.dropFirst(place + 1).first else { return false }
      let isAside = ["think", "guess", "suppose"].contains(next) && words.count == place + 2
      let isQuoted = ["said", "says"].contains(words[place - 1])
      return isAside || isQuoted && ["do", "need", "want", "love", "hate", "can"].contains(next)
    }
  }

  /// "My boyfriend he is", "my friend say".
  private static func doublesSubject(_ words: [String]) -> Bool {
    guard words.count > 2, RetellingWords.owners.contains(words[0]),
      RetellingWords.people.contains(words[1]), !["parents", "family"].contains(words[1])
    else { return false }
    return ["he", "she"].contains(words[2]) || RetellingWords.bareVerbs.contains(words[2])
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
