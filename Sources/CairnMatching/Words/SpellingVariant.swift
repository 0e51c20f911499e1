/// British and American spellings of one word: `apologise` and `apologize`, `behaviour` and `behavior`.
enum SpellingVariant {
  /// Endings and middles that differ, each both ways. The longer form stands first where one holds the other.
  private static let pairs: [(String, String)] = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"),
    ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"), ("our", "or"), ("lling", "ling"),
    ("lled", "led"),
    ("ller", "ler"), ("ogue", "og"), ("ence", "ense"), ("tre", "ter"), ("gement", "gment"),
    ("fulfil", "fulfill"),
    ("grey", "gray"), ("mum", "mom"), ("practis", "practic"), ("ageing", "aging"),
    ("sceptic", "skeptic"),
    ("cosy", "cozy"), ("whilst", "while"), ("learnt", "learned"), ("dreamt", "dreamed"),
  ]

  /// `word` in the other spellings it may have. Most of them are no words.
  static func all(of word: String) -> [String] {
    pairs.flatMap { british, american in
      [replacing(british, by: american, in: word), replacing(american, by: british, in: word)]
    }
    .compactMap { $0 }
  }

  /// `word` with the last `part` in it replaced; nil where it has none, or begins with it and goes on.
  private static func replacing(_ part: String, by other: String, in word: String) -> String? {
    let (letters, part) = (Array(word.utf8), Array(part.utf8))
    guard letters.count >= max(part.count, 3) else { return nil }
    for start in stride(from: letters.count - part.count, through: 0, by: -1)
    where letters[start..<start + part.count].elementsEqual(part) {
      let parts = letters[..<start] + Array(other.utf8) + letters[(start + part.count)...]
      return String(decoding: parts, as: UTF8.self)
    }
    return nil
  }
}
