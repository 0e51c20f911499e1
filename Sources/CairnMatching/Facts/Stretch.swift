/// A run of tokens that reads right when it is turned to "you", and how much it tells.
struct Stretch {
  let text: String
  /// The higher, the more it tells of what happened.
  let score: Int
  /// Whether it tells how things are within them: "i can't look at him".
  let isInner: Bool
  let wordCount: Int

  /// `less`: what its score loses for where it stands.
  init?(_ tokens: [RetoldToken], _ lengths: ClosedRange<Int>, less: Int = 0) {
    guard tokens.last?.endsQuestion != true, tokens.first?.followsQuote != true,
      let whole = Self.beforeQuote(tokens)
    else {
      return nil
    }
    let trimmed = Self.trimmed(whole)
    let told = Self.withSubject(trimmed)
    guard let told, Self.isFit(told.tokens) else { return nil }
    let words = told.lead + Self.turned(told.tokens)
    guard lengths.contains(words.count), !Self.dangles(told.tokens) else { return nil }
    text = words.joined(separator: " ")
    isInner = Self.tellsOfThemselves(told.tokens.flatMap(\.words))
    wordCount = words.count
    score = Self.score(told.tokens, words.count) + (isInner ? 3 : 0) - less
  }

  /// What leads up to somebody's words is no telling without them, except where it only names them: "presented it as".
  private static func beforeQuote(_ tokens: [RetoldToken]) -> [RetoldToken]? {
    guard let last = tokens.last, last.opensQuote else { return tokens }
    return ["as", "that", "like"].contains(last.text) ? tokens.dropLast() : nil
  }

  private static func tellsOfThemselves(_ words: [String]) -> Bool {
    guard words.first == "i" else { return false }
    let verbs = words.dropFirst().prefix(3)
    return verbs.contains(where: RetellingWords.inner.contains)
      || zip(verbs, verbs.dropFirst()).contains {
        ["can", "do", "could"].contains($0) && $1 == "not"
      }
  }

  private static func dangles(_ tokens: [RetoldToken]) -> Bool {
    let ends = tokens.suffix(2).flatMap(\.words).suffix(2)
    guard let last = ends.last, RetellingWords.danglers.contains(last) else { return false }
    return RetellingWords.phrasalEnds[last]?.contains(ends.first ?? "") != true
  }

  /// Without the words that only lead up to it, and without fillers.
  private static func trimmed(_ tokens: [RetoldToken]) -> [RetoldToken] {
    var rest = tokens[...]
    // "That he thanks me" goes on from a question: the sentence is "he thanks me".
    if rest.first?.words == ["that"], let next = rest.dropFirst().first,
      RetellingWords.subjects.contains(next.first), next.words.count > 1 || rest.count > 2
    {
      rest = rest.dropFirst()
    }
    while let token = rest.first, isOpener(token, before: rest.dropFirst().dropFirst().first) {
      rest = rest.dropFirst()
    }
    while let token = rest.last, RetellingWords.closers.contains(token.text) {
      rest = rest.dropLast()
    }
    // "He was sick, i'm afraid" is no fear.
    if rest.count > 4, rest.suffix(2).flatMap(\.words) == ["i", "am", "afraid"] {
      rest = rest.dropLast(2)
    }
    if rest.count > 3, rest.first?.words == ["i"],
      RetellingWords.hedges.contains(rest.dropFirst().first?.first ?? "")
    {
      rest = rest.dropFirst(2)
    }
    if rest.count > 4, rest.first?.words == ["i"], rest.dropFirst().first?.words == ["said"] {
      rest = rest.dropFirst(rest.dropFirst(2).first?.words == ["that"] ? 3 : 2)
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
    let isTheirs = first.text == "that is" && RetellingWords.owners.contains(tokens[1].first)
    if RetellingWords.subjects.contains(first.first) || isTheirs && tokens[1].first != "the" {
      return ([], tokens)
    }
    if RetellingWords.owners.contains(first.first), hasVerb(tokens) { return ([], tokens) }
    if RetellingWords.times.contains(first.first), saysWho(tokens.dropFirst()) {
      return ([], tokens)
    }
    guard first.startsSentence, first.words.count == 1 else { return nil }
    if let lead = RetellingWords.leads[first.first] { return (lead, tokens) }
    let isRelation = RetellingWords.bareRelations.contains(first.first)
    let hasBeen = first.spelled.hasSuffix("s") && tokens[1].first == "been"
    return isRelation && (isVerb(tokens[1]) || hasBeen) ? (["your"], tokens) : nil
  }

  private static func hasVerb(_ tokens: [RetoldToken]) -> Bool {
    tokens.dropFirst(2).contains(where: isVerb)
  }

  private static func isVerb(_ token: RetoldToken) -> Bool {
    token.words.count > 1 || RetellingWords.verbs.contains(token.first)
      || token.first.hasSuffix("ed")
  }

  private static func saysWho(_ tokens: ArraySlice<RetoldToken>) -> Bool {
    tokens.prefix(4).contains {
      RetellingWords.subjects.contains($0.first) || RetellingWords.owners.contains($0.first)
    }
  }

  private static func isFit(_ tokens: [RetoldToken]) -> Bool {
    let words = tokens.flatMap(\.words)
    if tokens.contains(where: \.isGuessed) || splitsNumber(tokens) { return false }
    if words.contains(where: RetellingWords.unfit.contains) || owes(words) { return false }
    if words.starts(with: ["my", "name", "is"]) { return false }
    if quotes(words) || runsOn(tokens) { return false }
    if words.contains(where: { $0.utf8.count > 20 || $0.utf8.allSatisfy { $0 < 0x30 } }) {
      return false
    }
    // "i am so tired" is no telling; the feeling is said back elsewhere.
    let isMood =
      words.count < 6 && ["i"] == words.prefix(1) && RetellingWords.moods.contains(words[1])
    return !isMood && !asks(words) && !agreesAmiss(words) && !lacksAuxiliary(tokens)
      && !endsInSpeech(words)
  }

  /// "1.8 million", whose two halves are two words.
  private static func splitsNumber(_ tokens: [RetoldToken]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { left, right in
      [left, right].allSatisfy { $0.first.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
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
    return doublesSubject(words) || speaksAside(words) || lacksArticle(words)
      || pairs.contains { subject, verb in
        ["he", "she", "it"].contains(subject) && RetellingWords.bareVerbs.contains(verb)
          || ["i", "we", "they"].contains(subject) && ["is", "has", "does", "says"].contains(verb)
          || subject == "want" && RetellingWords.verbsAfterTo.contains(verb)
          || RetellingWords.numbers.contains(subject) && RetellingWords.singulars.contains(verb)
          || ["has", "have", "had"].contains(subject) && RetellingWords.simplePasts.contains(verb)
          || ["look", "listen"].contains(subject) && RetellingWords.owners.contains(verb)
          || subject == "want" && ["that", "he", "she", "they"].contains(verb)
          || subject == verb && !["had", "that"].contains(verb)
          || subject == "what" && verb == "happen" || subject == "not" && verb == "no"
      }
  }

  /// "I am teacher", "he is good man", "she is telling to everyone", "my husband is silent only".
  private static func lacksArticle(_ words: [String]) -> Bool {
    let triples = zip(words, zip(words.dropFirst(), words.dropFirst(2)))
    return words.last == "only"
      || zip(words, words.dropFirst()).contains {
        ["am", "is", "was"].contains($0) && RetellingWords.counted.contains($1)
          || ["telling", "tells", "tell", "told"].contains($0) && $1 == "to"
      }
      || triples.contains {
        ["am", "is", "was"].contains($0) && ["good", "bad", "nice", "only"].contains($1.0)
          && RetellingWords.counted.contains($1.1)
      }
  }

  /// "I been", "the dog seen me"; but "his wife's been".
  private static func lacksAuxiliary(_ tokens: [RetoldToken]) -> Bool {
    tokens.indices.contains { place in
      guard RetellingWords.participles.contains(tokens[place].first) else { return false }
      let before = tokens[max(0, place - 3)..<place]
      return !before.flatMap(\.words).contains(where: RetellingWords.auxiliaries.contains)
        && before.last?.spelled.hasSuffix("s") != true
    }
  }

  /// "She said shall you have a teacake", "wrote back me too": another's words, or their own, read wrong when turned.
  private static func quotes(_ words: [String]) -> Bool {
    words.indices.contains { place in
      let after = words.dropFirst(place + 1)
      guard RetellingWords.speech.contains(words[place]),
        let next = after.first == "back" ? after.dropFirst().first : after.first
      else { return false }
      return !RetellingWords.afterSpeech.contains(next)
    }
  }

  /// One word of what somebody says: "my mother says forgive".
  private static func endsInSpeech(_ words: [String]) -> Bool {
    let end = words.suffix(2)
    return ["says", "said"].contains(end.first ?? "")
      && RetellingWords.bareVerbs.contains(end.last ?? "")
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

  /// "My boyfriend he is", "my friend say", "the manager already ask".
  private static func doublesSubject(_ words: [String]) -> Bool {
    words.indices.contains { place in
      guard place + 2 < words.count, RetellingWords.owners.contains(words[place]) else {
        return false
      }
      let who = words[place + 1]
      let isAdverb = RetellingWords.adverbs.contains(words[place + 2])
      guard let verb = words.dropFirst(place + (isAdverb ? 3 : 2)).first else { return false }
      let isOne = !who.hasSuffix("s") && !["parents", "family", "people", "kids"].contains(who)
      return RetellingWords.people.contains(who) && ["he", "she"].contains(verb)
        || place == 0 && isOne && RetellingWords.bareVerbs.contains(verb)
    }
  }

  private static func asks(_ words: [String]) -> Bool {
    words.count > 1 && ["i", "he", "she", "they", "we"].contains(words[1])
      && ["am", "is", "are", "do", "does", "did", "was", "have", "has"].contains(words[0])
  }

  private static func score(_ tokens: [RetoldToken], _ count: Int) -> Int {
    let words = tokens.flatMap(\.words)
    let tells = words.indices.filter { isTelling(words, at: $0) }.count
    let people = words.filter { RetellingWords.people.contains($0) }.count
    let spans = words.filter { RetellingWords.spans.contains($0) }.count
    let length = count < 6 ? 0 : count <= 16 ? 3 : 1
    let opens = tokens[0].startsSentence ? 2 : 0
    let isAboutIt = ["it", "there", "this", "that"].contains(tokens[0].first) ? -2 : 0
    let introduces = words.starts(with: ["i", "am"]) && tells + people == 0 ? -6 : 0
    let reachesThem = words[0] != "i" && words.contains { ["me", "my", "us", "our"].contains($0) }
    let ownsUp = words[0] == "i" && tells > 0
    // In a few words they tell little: "you dried the plates".
    let particulars = count < 5 ? 0 : words.filter(CommonWords.isParticular).count
    return min(particulars, 3) * 2 + min(tells, 3) * 3 + min(people, 2) * 2 + min(spans, 1) * 2
      + length + opens + isAboutIt
      + introduces + (reachesThem || ownsUp ? 2 : 0)
  }

  /// "He left me" tells, "he left his phone there" does not.
  private static func isTelling(_ words: [String], at place: Int) -> Bool {
    guard RetellingWords.telling.contains(words[place]) else { return false }
    if words[place] == "left", place > 0,
      ["minutes", "hours", "days", "minute"].contains(words[place - 1])
    {
      return false
    }
    guard words[place] == "left", let next = words.dropFirst(place + 1).first else { return true }
    return !["his", "her", "their", "the", "a", "an", "it"].contains(next)
  }
}
