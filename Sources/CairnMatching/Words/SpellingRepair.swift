/// Repairs the words of one utterance, each distinct word once.
struct SpellingRepair {
  private let speller: Speller
  private let normaliser: Normaliser
  private let splitWord: SplitWord
  private var repairs: [String: [String]] = [:]
  private var looked = 0

  /// Distinct unknown words looked at in one utterance; beyond them words stay as typed. A person's longest message
  /// has some dozens.
  private static let mostLooks = 400

  init(speller: Speller, normaliser: Normaliser) {
    (self.speller, self.normaliser) = (speller, normaliser)
    splitWord = SplitWord(speller: speller)
  }

  /// The words with their spelling repaired, and whether a clause opens before each.
  mutating func repaired(
    _ words: [Word], breaks: [Bool], of original: String
  ) -> (words: [Word], breaks: [Bool]) {
    var repaired: [Word] = []
    var opens: [Bool] = []
    repaired.reserveCapacity(words.count)
    var place = 0
    while place < words.count {
      let joined =
        place + 1 < words.count && !breaks[place + 1] ? joined(words[place], words[place + 1]) : nil
      let meant =
        joined.map { [$0] }
        ?? meant(by: words[place], isFirst: place == 0 || breaks[place], original)
      repaired += meant
      opens += meant.indices.map { $0 == 0 && breaks[place] }
      place += joined == nil ? 1 : 2
    }
    return (repaired, opens)
  }

  /// One word for two that were typed apart; nil where they are two.
  private func joined(_ first: Word, _ second: Word) -> Word? {
    guard speller.known.count > 0, first.span != second.span,
      let text = splitWord.joined(first.text, second.text)
    else {
      return nil
    }
    return Word(
      text: text, typed: "\(first.typed) \(second.typed)",
      span: first.span.lowerBound..<second.span.upperBound, isCorrected: true)
  }

  private mutating func meant(by word: Word, isFirst: Bool, _ original: String) -> [Word] {
    if !isFirst && Self.isCapitalised(word, in: original) { return [word] }
    let texts = meant(by: word.text)
    if texts == [word.text] { return [word] }
    return texts.map { Word(text: $0, typed: word.typed, span: word.span, isCorrected: true) }
  }

  /// The repair of `text`, its short forms opened.
  private mutating func meant(by text: String) -> [String] {
    if speller.isTarget(text) { return [text] }
    if let known = repairs[text] { return known }
    guard looked < Self.mostLooks else { return [text] }
    looked += 1
    let words = speller.repaired(text).map { normaliser.plainWords(of: $0.joined(separator: " ")) }
    repairs[text] = words ?? [text]
    return words ?? [text]
  }

  /// A capital, then small letters, within a clause: a name, which nobody should correct.
  private static func isCapitalised(_ word: Word, in original: String) -> Bool {
    let bytes = original.utf8
    let first = bytes.index(bytes.startIndex, offsetBy: word.span.lowerBound)
    guard word.span.count > 1, bytes[first] >= 0x41, bytes[first] <= 0x5A else { return false }
    let second = bytes[bytes.index(after: first)]
    return second >= 0x61 && second <= 0x7A
  }
}
