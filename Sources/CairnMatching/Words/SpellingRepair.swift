/// Repairs the words of one utterance, each distinct word once.
struct SpellingRepair {
  private let speller: Speller
  private let normaliser: Normaliser
  private var repairs: [String: [String]] = [:]
  private var looked = 0

  /// Distinct unknown words looked at in one utterance; beyond them words stay as typed. A person's longest message
  /// has some dozens.
  private static let mostLooks = 400

  init(speller: Speller, normaliser: Normaliser) {
    (self.speller, self.normaliser) = (speller, normaliser)
  }

  /// The words with their spelling repaired, and whether a clause opens before each.
  mutating func repaired(
    _ words: [Word], breaks: [Bool], of original: String
  ) -> (words: [Word], breaks: [Bool]) {
    var repaired: [Word] = []
    var opens: [Bool] = []
    repaired.reserveCapacity(words.count)
    for (place, word) in words.enumerated() {
      let isName = place > 0 && !breaks[place] && Self.isCapitalised(word, in: original)
      let texts = isName ? [word.text] : meant(by: word.text)
      for (part, text) in texts.enumerated() {
        repaired.append(
          part == 0 && text == word.text
            ? word : Word(text: text, typed: word.typed, span: word.span))
        opens.append(part == 0 && breaks[place])
      }
    }
    return (repaired, opens)
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
