/// A question taken apart: what it begins with, its verb that stands before the subject, the subject, and the rest.
struct QuestionParts {
  private let words: [AskedWord]
  private let texts: [String]
  private let hasQuestionMark: Bool

  init(_ words: [AskedWord], hasQuestionMark: Bool) {
    self.words = words
    texts = words.map(\.text)
    self.hasQuestionMark = hasQuestionMark
  }

  /// The question as a part of another sentence; nil where it is none, or is built in a way that is not known here.
  var indirect: String? {
    guard texts.count > 1 else { return nil }
    return wondering ?? opinion ?? inverted ?? asked
  }

  /// Words that "do you think he loves me" begins with, before what is thought; nil where it does not.
  static func opinion(in texts: [String]) -> Int? {
    guard texts.count > 4, ["do", "would", "did"].contains(texts[0]), texts[1] == "you",
      ["think", "reckon", "believe", "suppose", "feel", "say"].contains(texts[2])
    else { return nil }
    return texts[3] == "that" ? 4 : 3
  }

  /// "I don't know if i should", "not sure how to say it": what is wondered about.
  var wondering: String? {
    let start = texts.prefix(7)
    let isOpen =
      start.contains { ["wonder", "wondering", "unsure"].contains($0) }
      || zip(start, start.dropFirst()).contains {
        ["not", "no"].contains($0) && ["sure", "idea", "clue", "decide"].contains($1)
      }
      || zip(start, zip(start.dropFirst(), start.dropFirst(2))).contains {
        $0 == "do" && $1.0 == "not" && ["know", "understand", "get"].contains($1.1)
      }
    guard isOpen, let place = texts.prefix(9).firstIndex(where: Self.asking.contains),
      place > 0, place + 2 < texts.count
    else { return nil }
    let rest = QuestionParts(Array(words[place...]), hasQuestionMark: true)
    if ["if", "whether"].contains(texts[place]) {
      return rest.startsClause(at: 1) ? rest.joined("whether", from: 1) : nil
    }
    return rest.inverted ?? rest.asked
  }

  private static let asking: Set = [
    "if", "whether", "how", "what", "why", "when", "where", "who", "which",
  ]

  /// "Do you think he loves me": what is thought, and nothing of who is asked.
  private var opinion: String? {
    guard let start = Self.opinion(in: texts), startsClause(at: start) else { return nil }
    return joined("whether", from: start)
  }

  /// Whether a subject stands there with something behind it.
  private func startsClause(at place: Int) -> Bool {
    subject(at: place).map { $0.end < texts.count } ?? false
  }

  private func joined(_ lead: String, from place: Int) -> String {
    ([lead] + turned(from: place)).joined(separator: " ")
  }

  /// Not turned round: "what happens if he finds out", "how to say it", "why he did it?"
  private var asked: String? {
    guard let lead = Self.leads[texts[0]] else { return nil }
    if texts.starts(with: ["what", "if"]) {
      return startsClause(at: 2) ? joined("what happens if", from: 2) : nil
    }
    if texts.starts(with: ["how", "come"]) {
      return startsClause(at: 2) ? joined("why", from: 2) : nil
    }
    if texts[1] == "to", lead != .reason, texts.count > 2 { return joined(texts[0], from: 1) }
    if lead == .thing, Self.happening.contains(texts[1]) { return joined(texts[0], from: 1) }
    let isTurned =
      hasQuestionMark && ["why", "how", "what"].contains(texts[0]) && texts.count > 3
      && isPronoun(at: 1)
    guard isTurned, startsClause(at: 1), !Self.bare(texts[1], texts[2]) else { return nil }
    return joined(texts[0], from: 1)
  }

  /// "He say", "she go": held up to nobody.
  private static func bare(_ subject: String, _ verb: String) -> Bool {
    ["he", "she", "it"].contains(subject) && RetellingWords.bareVerbs.contains(verb)
  }

  private func isPronoun(at place: Int) -> Bool {
    texts.indices.contains(place) && Self.pronouns[texts[place]] != nil
  }

  private static let happening: Set = [
    "happens", "happened", "helps", "helped", "comes", "makes", "made", "counts", "matters",
    "works", "changes", "changed", "told", "knows", "knew",
  ]

  private enum Lead { case reason, way, thing, person }
  private static let leads: [String: Lead] = [
    "why": .reason, "how": .way, "what": .thing, "when": .way, "where": .way, "which": .thing,
    "who": .person,
  ]

  /// "How long should i wait", "is he coming back": the verb before its subject.
  private var inverted: String? {
    guard let verb = texts.prefix(5).firstIndex(where: Self.turning.contains) else { return nil }
    let isPlain = verb == 0
    let lead = texts[..<verb]
    let isLead = Self.leads[texts[0]] != nil && !Self.hasSubject(lead)
    guard isPlain || isLead else { return nil }
    let isDenied = texts.count > verb + 1 && texts[verb + 1] == "not"
    let place = isDenied ? verb + 2 : verb + 1
    guard let subject = subject(at: place) else {
      // "What would help", "who is right".
      let isAboutIt = !isDenied && verb == 1 && ["what", "who", "which"].contains(texts[0])
      guard isAboutIt, place < texts.count, Self.turningAlone.contains(texts[1]),
        !Self.determiners.contains(texts[place])
      else { return nil }
      return joined(texts[0], from: verb)
    }
    if let clause = clauseAfterIt(subject, lead) { return clause }
    let isBare = subject.end == texts.count
    if isPlain, isBare { return nil }
    // "What is the point of it" stands as it is.
    if verb == 1, lead == ["what"], ["is", "was"].contains(texts[verb]), subject.isNoun, !isBare {
      return joined("what", from: verb)
    }
    let clause = QuestionClause(
      lead: isPlain ? "whether" : lead.joined(separator: " "), verb: texts[verb],
      // "Isn't it unfair" asks whether it is.
      isDenied: isDenied && !isPlain, subject: subject, rest: Array(texts[subject.end...]),
      turnedRest: turned(from: subject.end))
    return clause.text
  }

  /// "Why is it that i'm fine all day": why you're fine all day.
  private func clauseAfterIt(_ subject: QuestionSubject, _ lead: ArraySlice<String>) -> String? {
    guard subject.text == "it", ["why", "how"].contains(lead.joined()) else { return nil }
    let isThat = texts.indices.contains(subject.end) && texts[subject.end] == "that"
    let start = isThat ? subject.end + 1 : subject.end
    guard isPronoun(at: start), startsClause(at: start) else { return nil }
    return joined(texts[0], from: start)
  }

  /// "What would help", "who is right": they need no subject behind them.
  private static let turningAlone: Set = [
    "is", "was", "are", "would", "will", "could", "has", "can",
  ]

  /// "How much of it" has none.
  private static func hasSubject(_ lead: ArraySlice<String>) -> Bool {
    lead.indices.contains { pronouns[lead[$0]] != nil && lead.prefix(upTo: $0).last != "of" }
  }

  private static let turning: Set = [
    "should", "shall", "do", "does", "did", "can", "could", "will", "would", "am", "is", "are",
    "was", "were", "have", "has", "had", "might", "must", "may",
  ]

  /// The subject that begins at `place`.
  private func subject(at place: Int) -> QuestionSubject? {
    guard texts.indices.contains(place) else { return nil }
    let word = texts[place]
    let next = place + 1 < texts.count ? texts[place + 1] : ""
    if ["this", "that"].contains(word), Self.pointedAt.contains(next) {
      return QuestionSubject(text: "\(word) \(next)", kind: .one, isNoun: true, end: place + 2)
    }
    if let kind = Self.pronouns[word], !["therapy", "counselling", "counseling"].contains(next) {
      let text = ["i", "we"].contains(word) ? "you" : word
      return QuestionSubject(text: text, kind: kind, isNoun: false, end: place + 1)
    }
    if RetellingWords.bareRelations.contains(word), next != "and" {
      return QuestionSubject(text: "your \(word)", kind: .one, isNoun: true, end: place + 1)
    }
    guard Self.determiners.contains(word) else { return nil }
    var noun = place + 1
    while noun < texts.count - 1, isAdjective(at: noun) { noun += 1 }
    let isTheirs = RetellingWords.owners.contains(word) && word != "the"
    guard noun < texts.count, !["of", "to", "is"].contains(texts[noun]),
      isTheirs || RetellingWords.people.contains(texts[noun]) || Self.nouns.contains(texts[noun]),
      texts.count == noun + 1 || !Self.goingOn.contains(texts[noun + 1])
    else { return nil }
    let isMany =
      ["people", "children", "folks", "men", "women"].contains(texts[noun])
      || texts[noun].hasSuffix("s") && !texts[noun].hasSuffix("ss")
    let text = turned(from: place, to: noun + 1).joined(separator: " ")
    return QuestionSubject(text: text, kind: isMany ? .many : .one, isNoun: true, end: noun + 1)
  }

  /// What they may be said of: "this week", "that feeling".
  private static let pointedAt: Set = [
    "thing", "week", "day", "month", "year", "time", "feeling", "marriage", "relationship", "man",
    "woman", "friendship", "anger", "pain", "hurt", "guilt", "story", "talk", "family", "house",
  ]
  /// Behind a noun they make more of it: where it ends is not known then.
  private static let goingOn: Set = [
    "and", "of", "like", "with", "who", "that", "in", "from", "at",
  ]

  /// "My ex husband", and "my ex".
  private func isAdjective(at place: Int) -> Bool {
    guard texts[place] == "ex" else { return Self.adjectives.contains(texts[place]) }
    return RetellingWords.people.contains(texts[place + 1])
  }

  private static let pronouns: [String: QuestionSubject.Kind] = [
    "i": .you, "we": .you, "he": .one, "she": .one, "it": .one, "that": .one, "this": .one,
    "there": .one, "anyone": .one, "anybody": .one, "someone": .one, "somebody": .one,
    "everyone": .one, "nobody": .one, "they": .many, "people": .many, "things": .many,
    "couples": .many,
  ]
  private static let determiners: Set = [
    "my", "our", "his", "her", "their", "the", "a", "most", "some",
  ]
  /// What may stand behind "the" or "a" before a verb; of other words nobody knows whether they end there.
  private static let nouns: Set = [
    "person", "people", "man", "woman", "men", "women", "couple", "couples", "kids", "children",
    "marriage", "relationship", "trust", "anger", "pain", "hurt", "guilt", "shame", "fear",
    "feeling", "feelings", "thoughts", "truth", "family", "families", "boys", "girls", "baby",
    "affair", "lying", "crying", "point", "difference", "use", "chance",
  ]
  private static let adjectives: Set = [
    "best", "own", "old", "new", "normal", "decent", "whole", "little", "big", "younger", "older",
    "step",
    "first", "last", "other", "same", "right", "only", "business", "closest", "oldest", "mother",
    "father", "brother", "sister", "real",
  ]

  /// The words from `place` on, turned to "you".
  private func turned(from place: Int, to end: Int? = nil) -> [String] {
    var rest = words[place..<(end ?? words.count)]
    var turned: [String] = []
    // The second half of a word that was begun before: the "not" of "isn't".
    while let word = rest.first, rest.startIndex > 0,
      words[rest.startIndex - 1].place == word.place
    {
      turned.append(word.text)
      rest = rest.dropFirst()
    }
    var tokens: [RetoldToken] = []
    var last: Int?
    for word in rest where word.place != last {
      tokens.append(word.token)
      last = word.place
    }
    return turned + Stretch.turned(tokens)
  }
}

/// Who or what a question is about.
struct QuestionSubject {
  enum Kind { case you, one, many }

  let text: String
  let kind: Kind
  /// A noun, and no pronoun.
  let isNoun: Bool
  /// Where the words behind it begin.
  let end: Int
}
