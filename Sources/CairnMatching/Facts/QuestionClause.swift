/// A question put in the order of a statement: its verb behind its subject.
struct QuestionClause {
  /// "whether", "how", "how long", "why".
  let lead: String
  /// The verb that stood before the subject.
  let verb: String
  let isDenied: Bool
  let subject: QuestionSubject
  /// What stood behind the subject, as normalised and turned to "you".
  let rest: [String]
  let turnedRest: [String]

  /// Nil where the rest would have to be changed in a way that is not known here.
  var text: String? {
    let said: [String]?
    switch verb {
    case "do", "does", "did": said = doing
    case "should", "shall": said = owing
    default: said = [subjectAndVerb] + ending
    }
    return said.map { ([lead] + withoutSecondAsking($0)).joined(separator: " ") }
  }

  private var isYou: Bool { subject.kind == .you }

  /// "Should i ring her": whether to ring her.
  private var owing: [String] {
    let mayBeShort = isYou && lead != "why" && rest.first != "have" && !turnedRest.isEmpty
    if mayBeShort { return (rest.first == "not" ? [] : denial) + to(turnedRest) }
    return [subject.text, isDenied ? "shouldn't" : "should"] + ending
  }

  private var denial: [String] { isDenied ? ["not"] : [] }

  /// "to ring her"; "ever" and "even" go before it, and "not".
  private func to(_ words: [String]) -> [String] {
    let before = words.prefix { $0 == "not" }
    return before + ["to"] + words.dropFirst(before.count)
  }

  /// "Did she leave": she left. "Do i tell her": to tell her, where it is a thing to do.
  private var doing: [String]? {
    let adverbs = rest.prefix { Self.adverbs.contains($0) }.count
    guard rest.indices.contains(adverbs) else {
      return verb == "did" ? [subject.text, "did"] : nil
    }
    if verb == "do", isYou, lead == "how", rest.first == "not" { return to(turnedRest) }
    if isDenied || rest.first == "not" {
      let kept = rest.first == "not" ? Array(turnedRest.dropFirst()) : turnedRest
      let short = verb == "did" ? "didn't" : subject.kind == .one ? "doesn't" : "don't"
      return [subject.text, short] + kept
    }
    let action = rest[adverbs]
    if verb == "do", isYou, lead != "why", !Self.isState(action) || lead.hasPrefix("how") {
      return to(turnedRest)
    }
    guard turnedRest.indices.contains(adverbs), turnedRest[adverbs] == action else { return nil }
    var said = turnedRest
    if verb == "did" {
      said[adverbs] = EnglishVerb.past(of: action)
    } else if subject.kind == .one, verb == "does" {
      said[adverbs] = EnglishVerb.thirdPerson(of: action)
    }
    return [subject.text] + said
  }

  /// What somebody does not decide to do: "do i deserve it".
  private static func isState(_ verb: String) -> Bool {
    states.contains(verb)
  }

  private static let states: Set = [
    "deserve", "need", "have", "want", "look", "sound", "seem", "love", "like", "owe", "know",
    "matter", "feel", "believe", "trust", "miss", "mean", "get", "hate", "come", "think", "cry",
    "expect", "hear", "see", "regret", "care",
  ]
  private static let adverbs: Set = [
    "ever", "even", "really", "still", "just", "actually", "always", "never", "only", "also",
    "suddenly", "honestly", "genuinely", "truly", "both", "all", "ever",
  ]

  /// "She will", "you're": short where something follows.
  private var subjectAndVerb: String {
    let verb = agreeing
    let isNegative = isDenied || rest.first == "not"
    if isNegative {
      return subject.text + " "
        + (["can": "can't", "will": "won't", "am": "aren't"][verb] ?? "\(verb)n't")
    }
    let mayBeShort = !subject.isNoun && !turnedRest.isEmpty && Self.short.contains(subject.text)
    let clitic = ["is": "'s", "are": "'re", "will": "'ll"][verb]
    let isAlone = subject.text == "there" && lead != "whether"
    if mayBeShort, !isAlone, let clitic { return subject.text + clitic }
    return subject.text + " " + verb
  }

  private static let short: Set = ["you", "he", "she", "it", "they", "that", "there"]

  private var agreeing: String {
    guard isYou else { return verb }
    return ["am": "are", "was": "were", "is": "are"][verb] ?? verb
  }

  private var ending: [String] { rest.first == "not" ? Array(turnedRest.dropFirst()) : turnedRest }

  /// "To text her or do you wait" is "to text her or wait".
  private func withoutSecondAsking(_ words: [String]) -> [String] {
    guard let place = words.firstIndex(of: "or"), place + 3 < words.count,
      ["do", "should", "shall", "am", "are"].contains(words[place + 1]),
      words[place + 2] == "you"
    else { return words }
    return Array(words[...place] + words[(place + 3)...])
  }
}
