/// Repairs spelling towards the words the content knows, and never touches a word that is one.
///
/// A word of the content, or of the list of common words, stays as it is typed. Of the rest, those are repaired that a
/// slip of the hand can explain; what is left stays too. Flat arrays, read as they lie on disk.
package struct Speller: Hashable, Sendable {
  /// Words that are never repaired: the content's own, then the common ones.
  package let known: Lexicon
  /// Words that may be repaired to, as numbers of `known`, by length, then by number.
  package let targets: [Int32]
  /// How common each target is: the bits of its count in the content, 1 to 32.
  package let weights: [UInt8]
  /// Where the targets of each length begin in `targets`; the last entry is their count.
  let lengthStarts: [Int]
  /// The letters of each target, one bit each.
  let letters: [UInt32]
  /// Each target's weight by its number in `known`; 0 for words that are no target.
  private let weightsByNumber: [UInt8]

  /// The longest word that is compared with others, in bytes.
  static let longestWord = 24

  /// Knows nothing and repairs nothing.
  package init() { self.init(known: Lexicon(), targets: [], weights: []) }

  /// A speller read back from its parts.
  package init(known: Lexicon, targets: [Int32], weights: [UInt8]) {
    (self.known, self.targets, self.weights) = (known, targets, weights)
    var starts = Array(repeating: 0, count: Self.longestWord + 2)
    var byNumber = Array(repeating: UInt8(0), count: known.count)
    letters = targets.map {
      known.bytes[known.range(of: Int($0))].reduce(0) { $0 | Self.bit(of: $1) }
    }
    for (place, target) in targets.enumerated() {
      starts[known.range(of: Int(target)).count + 1] += 1
      byNumber[Int(target)] = weights[place]
    }
    for length in 1..<starts.count { starts[length] += starts[length - 1] }
    (lengthStarts, weightsByNumber) = (starts, byNumber)
  }

  /// Learns which words there are: `vocabulary` counts the content's words, `common` lists words of the language.
  ///
  /// A word of the content may be repaired to if it is common too, or stands there four times or more: examples
  /// hold slips of their own.
  package init(vocabulary: [(word: String, count: Int)], common: [String]) {
    let commonWords = Lexicon(common)
    var known = Lexicon()
    var targets: [(number: Int32, length: Int, weight: UInt8)] = []
    for (word, count) in vocabulary where known.number(of: word) < 0 && count > 0 {
      let isTarget = count >= Self.surelyMeant || commonWords.contains(word)
      if !isTarget && count < Self.perhapsMeant { continue }
      let number = known.add(word)
      let length = word.utf8.count
      if isTarget, length <= Self.longestWord, word.utf8.allSatisfy({ Self.bit(of: $0) != 0 }) {
        targets.append((number, length, UInt8(Int.bitWidth - count.leadingZeroBitCount)))
      }
    }
    for word in common { _ = known.add(word) }
    targets.sort { ($0.length, $0.number) < ($1.length, $1.number) }
    self.init(known: known, targets: targets.map(\.number), weights: targets.map(\.weight))
  }

  static let surelyMeant = 4
  /// A word of the content that is rarer than this and not common is taken for a slip.
  private static let perhapsMeant = 2

  /// The words meant by `word`, or nil where it is known, or nothing near is.
  package func repaired(_ word: String) -> [String]? {
    let length = word.utf8.count
    guard targets.count > 0, (3...RunTogether.longest).contains(length), !isTarget(word) else {
      return nil
    }
    if let variant = SpellingVariant.all(of: word).first(where: isTarget) { return [variant] }
    // The list of common words has "robes" and not "robe": no slip for "rope".
    if known.contains(word) || known.contains(word + "s") && !isTarget(word + "s") { return nil }
    guard word.utf8.allSatisfy({ Self.bit(of: $0) != 0 }) else {
      return MaskedWord(speller: self).revealed(word).map { [$0] }
    }
    if let plain = withoutElongation(word) { return [plain] }
    if word.hasSuffix("in"), isTarget(word + "g") { return [word + "g"] }
    let limit = length <= Self.longestWord ? SlipCost.limit(for: length) : 0
    if let near = nearest(to: word, within: min(limit, SlipCost.letter)) { return [near] }
    if let parts = RunTogether(speller: self).parts(of: word) { return parts }
    return nearest(to: word, within: limit).map { [$0] }
  }

  package func isTarget(_ word: String) -> Bool { weight(of: word) > 0 }

  /// The bits of the word's count; 0 for a word that is no target.
  func weight(of word: String) -> Int {
    let number = known.number(of: word)
    return number < 0 ? 0 : Int(weightsByNumber[Int(number)])
  }

  /// `loove`, `realllly`: the known word left when runs of a letter are taken back.
  private func withoutElongation(_ word: String) -> String? {
    var choices: [[UInt8]] = [[]]
    var rest = Array(word.utf8)[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }.count
      rest.removeFirst(run)
      let one = choices.map { $0 + [letter] }
      let two = run > 1 && choices.count < 16 ? choices.map { $0 + [letter, letter] } : []
      choices = two + one
    }
    return choices.map { String(decoding: $0, as: UTF8.self) }
      .filter { $0 != word && isTarget($0) }.max { weight(of: $0) < weight(of: $1) }
  }

  /// One bit a letter from a to z; 0 for any other byte.
  static func bit(of byte: UInt8) -> UInt32 {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      ? 1 << UInt32(byte - UInt8(ascii: "a")) : 0
  }
}
