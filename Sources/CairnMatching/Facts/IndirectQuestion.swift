/// What somebody asks, as a part of a sentence of Cairn's own, turned to "you": `should i text her or leave it` becomes
/// `whether to text her or leave it`, and `why did he lie to me` becomes `why he lied to you`.
///
/// Of the last sentence that asks. When in doubt there is none: what reads wrong costs trust.
package struct IndirectQuestion: Hashable, Sendable {
  /// It begins small and has no sign behind it.
  package let text: String

  /// Words it may have; a longer one is a recital. Ours.
  private static let wordCounts = 3...16
  /// Words of a message that are looked at.
  private static let wordsRead = 160

  /// Nil where nothing is asked, or it would not read right.
  package init?(of utterance: Utterance) {
    let sentences = RetoldToken.tokens(of: utterance, atMost: Self.wordsRead)
      .partsEnded(by: \.endsSentence)
    guard let text = sentences.reversed().lazy.compactMap(Self.text).first else { return nil }
    self.text = text
  }

  private static func text(of sentence: [RetoldToken]) -> String? {
    let asks = sentence.last?.endsQuestion == true
    let starts = sentence.indices.filter { $0 == 0 || sentence[$0].opensPart }
      .map { beforeItsWord($0, in: sentence) }
    return starts.lazy.compactMap { start in
      let part = sentence[start...].drop { joining.contains($0.text) }
      let words = AskedWord.words(of: Array(trimmed(part)))
      let first = Self.firstQuestion(of: words)
      guard isFit(first) else { return nil as String? }
      let parts = QuestionParts(first, hasQuestionMark: asks)
      return start == 0 || asks || opensInTheMiddle(first) ? parts.indirect : parts.wondering
    }.first { wordCounts.contains($0.split(separator: " ").count) }
  }

  /// "My dad found out what do i do": the question begins at its "what", "how long do i wait" at its "how".
  private static func beforeItsWord(_ start: Int, in sentence: [RetoldToken]) -> Int {
    guard sentence[start].opensQuestion else { return start }
    let near = sentence[max(0, start - 2)..<start]
    return near.lastIndex { questionWords.contains($0.text) } ?? start
  }

  private static let questionWords: Set = ["what", "how", "why", "when", "where", "who", "which"]

  /// "... and have it out with her" asks nothing.
  private static func opensInTheMiddle(_ words: [AskedWord]) -> Bool {
    guard let first = words.first else { return false }
    return first.token.opensQuestion || ["how", "what", "why"].contains(first.text)
  }

  /// Without what trails behind: "do i tell her or what", "should i go, honestly".
  private static func trimmed(_ tokens: ArraySlice<RetoldToken>) -> ArraySlice<RetoldToken> {
    var rest = tokens
    // "Do i let him stay or no", "can i say no".
    let isEither = rest.dropLast().last?.text == "or"
    if isEither, ["no", "nah", "yes"].contains(rest.last?.text ?? "") { rest = rest.dropLast(2) }
    while rest.count > 2, let last = rest.last, trailing.contains(last.text) {
      rest = rest.dropLast()
    }
    return rest
  }

  /// Up to where something else begins: "is it harsh, he's got a bad back", "is it over or could i turn it round".
  private static func firstQuestion(of words: [AskedWord]) -> [AskedWord] {
    let texts = words.map(\.text)
    let cut = texts.indices.dropFirst(3).first { place in
      let next = place + 1 < texts.count ? texts[place + 1] : ""
      if texts[place] == "or", askingAgain.contains(next) {
        // "Do i ring her or do i wait" asks one thing.
        let after = place + 2 < texts.count ? texts[place + 2] : ""
        return !(next == texts[0] && after == texts[1] && after == "i")
      }
      return words[place].token.followsComma && words[place].place != words[place - 1].place
        && beginning.contains(texts[place])
    }
    return cut.map { Array(words[..<$0]) } ?? words
  }

  private static let askingAgain: Set = [
    "is", "are", "do", "does", "did", "would", "could", "can", "will", "am", "was", "should", "has",
    "have", "what", "how", "why",
  ]
  /// After a comma they begin a sentence of their own.
  private static let beginning: Set = [
    "i", "he", "she", "it", "they", "we", "you", "is", "are", "am", "do", "does", "did", "was",
    "would", "could", "can", "will", "what", "how", "why", "like", "my", "that", "this", "because",
    "and", "but", "so", "should", "there",
  ]

  private static let joining: Set = [
    "and", "but", "so", "or", "then", "also", "like", "well", "ok", "okay", "just", "because",
    "please", "honestly", "actually", "hmm", "oh", "um", "anyway", "now", "yeah", "yes",
  ]
  private static let trailing: Set = [
    "or", "and", "what", "though", "tho", "please", "honestly", "tbh", "lol", "haha", "then",
    "anyway", "so", "but", "because", "ok", "now",
  ]

  /// Nothing guessed, nothing that must not be repeated, and one sentence only.
  private static func isFit(_ words: [AskedWord]) -> Bool {
    let isWhole = !words.contains {
      $0.token.isGuessed || $0.token.opensQuote || $0.token.followsQuote
    }
    let texts = words.map(\.text)
    let asked = QuestionParts.opinion(in: texts).map { texts.dropFirst($0) } ?? texts[...]
    let isDecent = !asked.contains { unfit.contains($0) || $0.utf8.count > 20 }
    return isWhole && isDecent && !runsOn(texts) && !dangles(texts)
  }

  private static func dangles(_ words: [String]) -> Bool {
    guard let last = words.last else { return true }
    if last == "to" {
      return RetellingWords.phrasalEnds["to"]?.contains(words.dropLast().last ?? "") != true
    }
    return ends.contains(last)
  }

  private static let unfit = RetellingWords.unfit.subtracting(["deserve", "must"])

  /// They can't end a sentence, not even one that asks.
  private static let ends: Set = [
    "i", "and", "but", "or", "the", "a", "an", "my", "his", "their", "if", "because", "very",
    "would", "could", "should", "our", "so",
  ]

  /// "Should i text her im so scared", "why did he do it it was my birthday": two sentences in one.
  private static func runsOn(_ words: [String]) -> Bool {
    words.indices.dropFirst(4).contains { place in
      guard place + 1 < words.count else { return false }
      let (before, word, next) = (words[place - 1], words[place], words[place + 1])
      let begins =
        word == "i" && ["am", "feel", "have"].contains(next)
        || ["it", "that", "this"].contains(word) && ["is", "was"].contains(next)
      return begins && !leading.contains(before)
        || ["it", "anything", "nothing"].contains(before)
          && ["he", "she", "they", "we"].contains(word)
    }
  }

  /// Words before "it is" or "i am" that lead on to it.
  private static let leading: Set = [
    "if", "when", "that", "because", "how", "what", "why", "where", "who", "than", "and", "but",
    "or", "while", "until", "before", "after", "as", "whether", "say", "think", "know", "says",
    "thinks", "knows", "sure", "so", "is", "feel", "hope", "tell", "believe", "everything", "way",
    "though", "like", "time", "since", "person", "one", "day", "wish", "said", "even",
  ]
}

/// A normalised word with the token it was typed in.
struct AskedWord: Hashable {
  let text: String
  let token: RetoldToken
  /// The place of its token among all.
  let place: Int

  static func words(of tokens: [RetoldToken]) -> [AskedWord] {
    tokens.enumerated().flatMap { place, token in
      token.words.map { AskedWord(text: $0, token: token, place: place) }
    }
  }
}
