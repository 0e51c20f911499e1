/// Turns text into plain words: lower case, straight quotes, no accents, short forms opened, elongation taken back.
///
/// Normalising twice changes nothing: the words joined by spaces give the same words again.
package struct Normaliser: Hashable, Sendable {
  private let shortForms: ShortForms

  package init(shortForms: ShortForms = .english) {
    self.shortForms = shortForms
  }

  /// The words and clauses of `text`; `phrases` is left empty. Linear in the length of the text.
  package func utterance(from text: String) -> Utterance {
    let (words, breaks) = words(from: text)
    return Utterance(
      original: text, words: words, clauses: ClauseCutter.clauses(of: words, breaks: breaks))
  }

  /// The normalised words of `text` alone: of a phrase, of a pattern's literal words.
  package func plainWords(of text: String) -> [String] {
    words(from: text).words.map(\.text)
  }

  /// The words, and whether punctuation that parts clauses stands before each.
  func words(from text: String) -> (words: [Word], breaks: [Bool]) {
    let typed = WordCutter.words(of: text)
    var words: [Word] = []
    var breaks: [Bool] = []
    words.reserveCapacity(typed.count + typed.count / 8)
    for place in typed.indices {
      let opened = opened(typed, at: place)
      for (part, text) in opened.enumerated() {
        words.append(Word(text: text, typed: typed[place].text, span: typed[place].span))
        breaks.append(part == 0 && typed[place].opensClause)
      }
    }
    return (words, breaks)
  }

  private func opened(_ typed: [TypedWord], at place: Int) -> [String] {
    let last = place > 0 ? typed[place - 1].text : nil
    let hasNext = place + 1 < typed.count && !typed[place + 1].opensClause
    let next = hasNext ? typed[place + 1].text : nil
    let word = Elongation.takenBack(typed[place].text)
    return shortForms.opened(word, after: last, before: next) ?? [word]
  }
}
