/// One word as it was typed, before short forms are opened.
struct TypedWord {
  /// Lower case, accents dropped, curly quotes straight; no apostrophe at either end.
  var text: String
  /// UTF-8 offsets into the original.
  var span: Range<Int>
  /// Whether punctuation or a line's end that parts clauses stands before it.
  var opensClause: Bool
}

/// Cuts a text into words in one pass over its bytes.
///
/// A word is letters and digits, with apostrophes inside. Everything else parts words. Marks that combine with the
/// letter before, and characters of no width, are passed over, so that a word stays whole however it is decorated.
struct WordCutter {
  private var words: [TypedWord] = []
  private var letters: [UInt8] = []
  private var start = 0
  private var end = 0
  private var opensClause = false

  static func words(of text: String) -> [TypedWord] {
    var cutter = WordCutter()
    var bytes = text
    bytes.withUTF8 { cutter.cut($0) }
    return cutter.words
  }

  private mutating func cut(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < text.count {
      at += text[at] < 0x80 ? readASCII(text, at) : readScalar(text, at)
    }
    finishWord()
  }

  /// Reads one ASCII sign, or the few signs of a short form with a slash; returns how many bytes it took.
  private mutating func readASCII(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = text[at]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      append([byte], at, 1)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      append([byte | 0x20], at, 1)
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      readApostrophe(at, 1)
    case UInt8(ascii: "&"):
      finishWord()
      append(Array("and".utf8), at, 1)
      finishWord()
    case UInt8(ascii: "/"):
      return readSlash(text, at)
    case UInt8(ascii: "*"):
      readStar(text, at)
    case UInt8(ascii: "."), UInt8(ascii: ","):
      if !isBetweenDigits(text, at) { breakClause() } else { finishWord() }
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"):
      breakClause()
    case UInt8(ascii: "-"):
      let stands = at > 0 && at + 1 < text.count && text[at - 1] == 0x20 && text[at + 1] == 0x20
      if stands { breakClause() } else { finishWord() }
    default:
      finishWord()
    }
    return 1
  }

  /// A star inside a word masks a letter of it; any other parts words.
  private mutating func readStar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let goesOn = at + 1 < text.count && (Self.isLetter(text[at + 1]) || text[at + 1] == text[at])
    if letters.isEmpty || !goesOn { finishWord() } else { append([text[at]], at, 1) }
  }

  /// `w/`, `w/o` and `b/c` are words; any other slash parts words.
  private mutating func readSlash(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let next = at + 1 < text.count ? text[at + 1] | 0x20 : 0
    let ends = at + 2 >= text.count || !Self.isLetter(text[at + 2])
    if letters == [UInt8(ascii: "w")], next == UInt8(ascii: "o"), ends {
      return finishShortForm("w/o", at, 2)
    }
    if letters == [UInt8(ascii: "b")], next == UInt8(ascii: "c"), ends {
      return finishShortForm("b/c", at, 2)
    }
    if letters == [UInt8(ascii: "w")] { return finishShortForm("w/", at, 1) }
    finishWord()
    return 1
  }

  private mutating func finishShortForm(_ form: String, _ at: Int, _ length: Int) -> Int {
    letters = Array(form.utf8)
    end = at + length
    finishWord()
    return length
  }

  /// Reads one scalar beyond ASCII; returns how many bytes it took.
  private mutating func readScalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let (scalar, length) = Self.scalar(text, at)
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0xFF07:
      readApostrophe(at, length)
    case 0x0300...0x036F, 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F:
      if !letters.isEmpty { end = at + length }
    case 0x2013, 0x2014, 0x2026, 0x2028, 0x2029:
      breakClause()
    default:
      readLetter(scalar, at, length)
    }
    return length
  }

  private mutating func readLetter(_ scalar: Unicode.Scalar, _ at: Int, _ length: Int) {
    if let plain = LatinLetter.base(of: scalar) {
      append([plain], at, length)
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      append(Array(scalar.properties.lowercaseMapping.utf8), at, length)
    } else if !letters.isEmpty, scalar.properties.generalCategory == .nonspacingMark {
      append(Array(String(scalar).utf8), at, length)
    } else {
      finishWord()
    }
  }

  /// Inside a word an apostrophe stays, until it turns out to stand at the end.
  private mutating func readApostrophe(_ at: Int, _ length: Int) {
    if letters.isEmpty || letters.last == UInt8(ascii: "'") { return finishWord() }
    letters.append(UInt8(ascii: "'"))
  }

  private mutating func append(_ bytes: [UInt8], _ at: Int, _ length: Int) {
    if letters.isEmpty { start = at }
    letters.append(contentsOf: bytes)
    end = at + length
  }

  private mutating func breakClause() {
    finishWord()
    opensClause = true
  }

  private mutating func finishWord() {
    while let last = letters.last, last == UInt8(ascii: "'") || last == UInt8(ascii: "*") {
      letters.removeLast()
    }
    guard !letters.isEmpty else { return }
    let text = String(decoding: letters, as: UTF8.self)
    words.append(TypedWord(text: text, span: start..<end, opensClause: opensClause))
    letters.removeAll(keepingCapacity: true)
    opensClause = false
  }

  private func isBetweenDigits(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at > 0 && at + 1 < text.count && Self.isDigit(text[at - 1]) && Self.isDigit(text[at + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
  }

  /// The scalar at a byte of a valid UTF-8 text, and its length in bytes.
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = text[at]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length where at + offset < text.count {
      value = value << 6 | UInt32(text[at + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? " ", length)
  }
}
