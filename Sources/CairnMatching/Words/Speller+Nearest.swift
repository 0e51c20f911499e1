extension Speller {
  /// The target that a slip most likely turned into `word`: little to repair, and a common word.
  ///
  /// Targets of another length or with too many other letters are passed over unread, so a whole vocabulary costs
  /// some microseconds.
  func nearest(to word: String, within limit: Int) -> String? {
    if limit == 0 { return nil }
    let typed = Array(word.utf8)
    let bits = typed.reduce(0) { $0 | Self.bit(of: $1) }
    var slip = SlipCost(typed: typed)
    var best: (score: Int, place: Int)?
    for place in places(near: typed.count) {
      if (letters[place] ^ bits).nonzeroBitCount > Self.mostLetters(for: limit) { continue }
      let stands = known.range(of: Int(targets[place]))
      let cost = slip.cost(of: known.bytes[stands], limit: limit)
      if cost > limit || !isPlausible(place, cost, length: typed.count) { continue }
      if cost > SlipCost.letter, weights[place] < Self.weightForMore { continue }
      let score = cost * 2 - Int(weights[place])
      if score < best?.score ?? .max { best = (score, place) }
    }
    return best.map { known[targets[$0.place]] }
  }

  /// Bits of the count of a word that more than one letter may be repaired to: of a rare word it is another one more likely
  /// ("dinged" is not "singed"). Ours.
  private static let weightForMore = 6

  /// Letters that may stand in one word only: a replaced letter makes two.
  private static func mostLetters(for limit: Int) -> Int { limit / SlipCost.doubled }

  /// Targets whose length differs by one letter, by two in longer words.
  private func places(near length: Int) -> Range<Int> {
    let reach = length > 7 ? 2 : 1
    let longest = min(length + reach, Self.longestWord)
    return lengthStarts[max(1, length - reach)]..<lengthStarts[longest + 1]
  }

  /// Short words are near to many others: only what is said often is read into them.
  private func isPlausible(_ place: Int, _ cost: Int, length: Int) -> Bool {
    switch length {
    case ...3: weights[place] >= 8
    case 4: weights[place] >= 5
    default: true
    }
  }
}

/// What turning a known word into what was typed costs, in tenths of a letter.
struct SlipCost {
  /// A letter put in that does not belong there, or a wrong one in the place of another.
  static let letter = 10
  /// A letter left out: the slip people make most.
  private static let missing = 8
  /// A letter replaced by its neighbour on the keyboard, or one vowel by another.
  private static let near = 8
  /// Two letters in the wrong order.
  private static let swapped = 7
  /// A letter doubled, or a double letter typed once.
  static let doubled = 5
  /// People get the first letter right: added where it is another.
  private static let first = 4

  /// What a repair may cost at most, by the length of what was typed: of three letters one may be left out or swapped,
  /// of four or five one be any other, of eight two.
  static func limit(for length: Int) -> Int {
    switch length {
    case ...2: 0
    case 3: missing
    case 4...5: letter
    case 6...7: letter + doubled
    default: letter * 2
    }
  }

  private let typed: [UInt8]
  private var rows: [[Int]]

  init(typed: [UInt8]) {
    self.typed = typed
    rows = Array(repeating: Array(repeating: 0, count: typed.count + 1), count: 3)
  }

  /// The cost, or more than `limit` where it is more.
  mutating func cost(of word: ArraySlice<UInt8>, limit: Int) -> Int {
    let word = Array(word)
    for column in 0...typed.count { rows[0][column] = column * Self.letter }
    for row in 1...word.count {
      let (now, last) = (row % 3, (row + 2) % 3)
      rows[now][0] = row * Self.missing
      for column in 1...typed.count {
        rows[now][column] = min(
          rows[last][column - 1] + replacing(word[row - 1], by: typed[column - 1]),
          rows[last][column] + dropping(word, row - 1, at: Self.missing),
          rows[now][column - 1] + dropping(typed, column - 1, at: Self.letter))
        if row > 1, column > 1, word[row - 1] == typed[column - 2],
          word[row - 2] == typed[column - 1]
        {
          rows[now][column] = min(rows[now][column], rows[(row + 1) % 3][column - 2] + Self.swapped)
        }
      }
      if rows[now].min() ?? 0 > limit { return limit + 1 }
    }
    return rows[word.count % 3][typed.count] + (word.first == typed.first ? 0 : Self.first)
  }

  private func dropping(_ word: [UInt8], _ place: Int, at price: Int) -> Int {
    place > 0 && word[place] == word[place - 1] ? Self.doubled : price
  }

  private func replacing(_ letter: UInt8, by other: UInt8) -> Int {
    if letter == other { return 0 }
    let isVowel =
      Self.vowels & Speller.bit(of: letter) != 0 && Self.vowels & Speller.bit(of: other) != 0
    return isVowel || KeyboardNeighbours.are(letter, other) ? Self.near : Self.letter
  }

  private static let vowels = Array("aeiouy".utf8).reduce(0) { $0 | Speller.bit(of: $1) }
}

/// Keys that a finger hits for one another on a QWERTY keyboard.
enum KeyboardNeighbours {
  static func are(_ letter: UInt8, _ other: UInt8) -> Bool {
    guard letter >= 0x61, letter <= 0x7A else { return false }
    return neighbours[Int(letter - 0x61)] & Speller.bit(of: other) != 0
  }

  /// For each letter from a to z, the letters beside it.
  private static let neighbours: [UInt32] = [
    "qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn",
    "jiolm", "kop",
    "njk", "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb", "qase", "zsdc",
    "tghu", "asx",
  ].map { $0.utf8.reduce(0) { $0 | Speller.bit(of: $1) } }
}
