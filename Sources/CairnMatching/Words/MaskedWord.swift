/// Words people mask so that no filter sees them: `k*ll`, `su1cide`, `s3x`.
struct MaskedWord {
  let speller: Speller

  /// The word behind the mask, the commonest where several fit; nil if there is no mask or no word behind it.
  func revealed(_ word: String) -> String? {
    let letters = Array(word.utf8)
    if letters.contains(Self.star) { return filled(letters) }
    guard letters.contains(where: { Speller.bit(of: $0) == 0 }), letters.count > 2 else {
      return nil
    }
    let plain = String(decoding: letters.map { Self.letters[$0] ?? $0 }, as: UTF8.self)
    return speller.isTarget(plain) ? plain : nil
  }

  /// The commonest target that has the letters typed, and any in place of each star.
  private func filled(_ letters: [UInt8]) -> String? {
    guard letters.count <= Speller.longestWord else { return nil }
    let fitting = (speller.lengthStarts[letters.count]..<speller.lengthStarts[letters.count + 1])
      .filter { place in
        let word = speller.known.bytes[speller.known.range(of: Int(speller.targets[place]))]
        return zip(letters, word).allSatisfy { $0 == $1 || $0 == Self.star }
      }
    return fitting.max { speller.weights[$0] < speller.weights[$1] }
      .map { speller.known[speller.targets[$0]] }
  }

  private static let star = UInt8(ascii: "*")
  private static let letters: [UInt8: UInt8] = [
    UInt8(ascii: "0"): UInt8(ascii: "o"), UInt8(ascii: "1"): UInt8(ascii: "i"),
    UInt8(ascii: "3"): UInt8(ascii: "e"), UInt8(ascii: "4"): UInt8(ascii: "a"),
    UInt8(ascii: "5"): UInt8(ascii: "s"), UInt8(ascii: "7"): UInt8(ascii: "t"),
  ]
}
