/// Letters held down for weight: `soooo`, `pleaseee`, `helllp`.
enum Elongation {
  /// `word` with every run of three or more of one letter taken back: to one at the word's end, to two inside it.
  /// Short words that end double (`see`, `too`, `all`) are given back their two.
  static func takenBack(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard hasRun(letters) else { return word }
    var kept: [UInt8] = []
    var place = 0
    while place < letters.count {
      var end = place
      while end < letters.count, letters[end] == letters[place] { end += 1 }
      let isLetter = letters[place] >= UInt8(ascii: "a")
      let limit = end - place < 3 || !isLetter ? end - place : end == letters.count ? 1 : 2
      kept.append(contentsOf: repeatElement(letters[place], count: limit))
      place = end
    }
    let text = String(decoding: kept, as: UTF8.self)
    return endingDouble[text] ?? text
  }

  private static func hasRun(_ letters: [UInt8]) -> Bool {
    guard letters.count > 2 else { return false }
    for place in 2..<letters.count
    where letters[place] == letters[place - 1] && letters[place] == letters[place - 2] {
      return true
    }
    return false
  }

  private static let endingDouble = [
    "se": "see", "al": "all", "wel": "well", "stil": "still", "fel": "feel", "wil": "will",
    "cal": "call",
    "fre": "free", "thre": "three", "agre": "agree", "tel": "tell", "kil": "kill", "hel": "hell",
    "of": "off", "les": "less", "mis": "miss", "kis": "kiss", "pis": "piss", "stres": "stress",
  ]
}
