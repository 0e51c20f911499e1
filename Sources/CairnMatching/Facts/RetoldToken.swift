/// One word as it was typed, with what it stands for and how it hangs together with the words before it.
struct RetoldToken: Hashable, Sendable {
  /// Normalised words it opens to: `ive` is `i have`.
  let words: [String]
  /// As it may be written back: spelling repaired, capitals kept where they name somebody or something.
  let spelled: String
  /// A comma or the like stands before it.
  let followsComma: Bool
  /// The first word of the message or after a full stop.
  let startsSentence: Bool
  /// The word after it in the same sentence.
  let next: String?
  /// A full stop, question mark or line's end stands after it.
  let endsSentence: Bool
  let endsQuestion: Bool
  /// What somebody said begins right after it: `he said "..."`.
  let opensQuote: Bool
  /// It goes on after somebody's words: `"..." since our daughter was born`.
  let followsQuote: Bool
  /// Its spelling was repaired: a guess, and held up to whoever typed it only where nothing better is there.
  let isGuessed: Bool

  var first: String { words.first ?? "" }
  /// What it stands for, as one text.
  var text: String { words.joined(separator: " ") }

  /// Whether a clause may begin here.
  var opensPart: Bool {
    if followsComma || opensQuestion { return true }
    guard words.count == 1 else { return false }
    if ["so", "then"].contains(first) { return RetellingWords.subjects.contains(next ?? "") }
    // "They are 8 and 11" is one thing.
    return Self.joiners.contains(first) && !RetellingWords.isNumber(next ?? "")
  }
  /// Whether a question begins here that has no sign of its own: "..., am i going mad".
  var opensQuestion: Bool {
    let pair = first + " " + (next ?? "")
    return words.count == 1
      && (RetellingWords.asking.contains(pair)
        || followsComma && RetellingWords.askingAfterComma.contains(pair))
  }
  /// Whether it only makes sense behind what stands before it.
  var leansBack: Bool { Self.relatives.contains(first) }

  private static let joiners: Set = ["and", "but", "because"]
  private static let relatives: Set = ["who", "which", "that", "whose", "where", "to", "with"]

  /// The tokens of the first `limit` words; what stands in brackets or between quotation marks is left out.
  static func tokens(of utterance: Utterance, atMost limit: Int) -> [RetoldToken] {
    let text = Array(utterance.original.utf8)
    let words = utterance.words.prefix(limit)
    let isShouting = !utterance.original.contains(where: \.isLowercase)
    var tokens: [RetoldToken] = []
    var start = words.startIndex
    var (startsSentence, isAside, isQuoted) = (true, false, false)
    while start < words.endIndex {
      var end = start + 1
      while end < words.endIndex, words[end].span == words[start].span { end += 1 }
      let next = end < words.endIndex ? words[end] : nil
      let before = Gap(
        text, from: start > 0 ? words[start - 1].span.upperBound : 0,
        to: words[start].span.lowerBound)
      let after = Gap(text, from: words[start].span.upperBound, to: next?.span.lowerBound)
      isAside = before.opensAside || isAside && !before.closesAside
      if before.hasQuote || before.opensSingle || isQuoted && before.closesSingle {
        isQuoted.toggle()
      }
      if !isAside, !isQuoted {
        tokens.append(
          RetoldToken(
            words: words[start..<end].map(\.text),
            spelled: spelled(
              words[start..<end], in: text, startsSentence: startsSentence, isShouting: isShouting),
            followsComma: before.hasComma, startsSentence: startsSentence,
            next: after.endsSentence ? nil : next?.text, endsSentence: after.endsSentence,
            endsQuestion: after.hasQuestionMark, opensQuote: after.hasQuote || after.opensSingle,
            followsQuote: before.hasQuote,
            isGuessed: words[start..<end].contains(where: \.isCorrected)
              || end - start == 1 && isAnotherWord(words[start], in: text)))
      }
      startsSentence = after.endsSentence
      start = end
    }
    return tokens
  }

  /// It was read as another word of some length: "lukes" as "likes".
  private static func isAnotherWord(_ word: Word, in text: [UInt8]) -> Bool {
    let typed = String(decoding: text[word.span], as: UTF8.self).lowercased()
    let letters = typed.filter(\.isLetter)
    return letters.count > 3 && !letters.hasPrefix(word.text.filter(\.isLetter))
  }

  private static func spelled(
    _ words: ArraySlice<Word>, in text: [UInt8], startsSentence: Bool, isShouting: Bool
  ) -> String {
    guard let word = words.first else { return "" }
    let plain = word.typed.filter { $0 != "'" }
    let isItself =
      words.count == 1
      && (word.text == plain || word.typed.hasPrefix(word.text + "'")
        || word.typed.contains(" "))
    let spelled = isItself ? word.typed : words.map(\.text).joined(separator: " ")
    if let proper = RetellingWords.proper[spelled] { return proper }
    let typed = String(decoding: text[word.span], as: UTF8.self)
    if !isShouting, isAbbreviation(typed) { return typed }
    let isName =
      isItself && !startsSentence && typed.first?.isUppercase == true
      && typed.dropFirst().contains(where: \.isLowercase)
    return isName ? typed : spelled
  }

  /// "HR", "MIL", "RSPCA", however they are read; a shouted word is longer, or a common one.
  private static func isAbbreviation(_ typed: String) -> Bool {
    (2...5).contains(typed.count) && typed.allSatisfy(\.isUppercase)
      && !commonShouts.contains(typed)
  }

  private static let commonShouts: Set = [
    "ALL", "AND", "ANY", "BUT", "DID", "DONT", "EVEN", "EVER", "FOR", "HAD", "HAS", "HAVE", "HE",
    "HER", "HIM",
    "HIS", "HOW", "IM", "IN", "IS", "IT", "ITS", "IVE", "KNEW", "KNOW", "KNOWS", "LIED", "ME",
    "MINE", "MY", "NO",
    "NEVER", "NONE", "NOT", "NOW", "OK", "ON", "ONE", "ONLY", "OUR", "OUT", "SHE", "SO", "THAT",
    "THE", "THEM",
    "THEN", "THEY", "THIS", "TO", "TWICE", "TWO", "US", "VERY", "WANT", "WAS", "WE", "WERE", "WHAT",
    "WHO", "WHY",
    "WITH", "YEARS", "YES", "YOU", "YOUR",
  ]

  /// What stands between two words.
  private struct Gap {
    let endsSentence: Bool
    let hasQuestionMark: Bool
    let hasComma: Bool
    /// What stands between brackets is left out: "my daughter (26) told me".
    let opensAside: Bool
    let closesAside: Bool
    /// One quotation mark, straight or curly; two of them cancel out.
    let hasQuote: Bool
    /// A quotation mark of one stroke, before words or behind them; `friends'` has none before it.
    let opensSingle: Bool
    let closesSingle: Bool

    init(_ text: [UInt8], from start: Int, to end: Int?) {
      let signs = start < (end ?? text.count) ? text[start..<(end ?? text.count)] : []
      hasQuestionMark = signs.contains(UInt8(ascii: "?"))
      let straight = signs.filter { $0 == UInt8(ascii: "\"") }.count
      let curly = zip(signs, signs.dropFirst()).filter { $0 == 0x80 && [0x9C, 0x9D].contains($1) }
      hasQuote = (straight + curly.count) % 2 == 1
      let single = signs.firstIndex(of: UInt8(ascii: "'"))
      opensSingle = single.map { $0 > signs.startIndex || start == 0 } ?? false
      closesSingle = single == signs.startIndex && start > 0
      // "1.8 million" is one number.
      let joinsNumber =
        signs.count == 1 && [UInt8(ascii: "."), UInt8(ascii: ",")].contains(signs.first)
        && signs.startIndex > 0 && signs.endIndex < text.count
        && Self.digits.contains(text[signs.startIndex - 1])
        && Self.digits.contains(text[signs.endIndex])
      endsSentence =
        !joinsNumber
        && (end == nil || hasQuote || opensSingle || signs.contains { Self.ends.contains($0) })
      opensAside = signs.contains(UInt8(ascii: "("))
      closesAside = signs.contains(UInt8(ascii: ")"))
      // A hyphen joins two words, a dash between spaces parts them.
      hasComma = signs.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") && signs.count > 1
      }
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    private static let ends = Set(".!?;:\"\n\r".utf8)
  }
}
