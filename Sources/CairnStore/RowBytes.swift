import CairnVocabulary

/// Writes a row: whole numbers seven bits a byte, lowest first; text as its length in bytes and UTF-8.
struct RowWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  mutating func number(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// 0 or more.
  mutating func count(_ count: Int) { number(UInt64(max(0, count))) }

  /// Small numbers of either sign stay short: 0, -1, 1, -2 are 0, 1, 2, 3.
  mutating func signed(_ value: Int64) { number(UInt64(bitPattern: (value << 1) ^ (value >> 63))) }

  /// Eight bytes, the highest first.
  mutating func fixed(_ value: UInt64) { bytes += Self.bigEndian(value) }

  mutating func text(_ text: String) {
    let utf8 = Array(text.utf8)
    count(utf8.count)
    bytes += utf8
  }

  mutating func optional(_ text: String?) {
    byte(text == nil ? 0 : 1)
    if let text { self.text(text) }
  }

  mutating func time(_ time: Timestamp) {
    signed(time.seconds)
    signed(Int64(time.utcOffset))
  }

  static func bigEndian(_ value: UInt64) -> [UInt8] {
    stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

/// Reads what `RowWriter` wrote. Nil for whatever it cannot have written; bytes may come from anywhere.
struct RowReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func number() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      guard let byte = byte() else { return nil }
      let bits = UInt64(byte & 0x7F)
      guard shift < 63 || bits <= 1 else { return nil }
      value |= bits << shift
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }

  mutating func count() -> Int? { number().flatMap { Int(exactly: $0) } }

  mutating func signed() -> Int64? {
    number().map { Int64(bitPattern: ($0 >> 1) ^ (0 &- ($0 & 1))) }
  }

  mutating func fixed() -> UInt64? {
    guard rest.count >= 8 else { return nil }
    let value = rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(8)
    return value
  }

  mutating func text() -> String? {
    guard let length = count(), length <= rest.count else { return nil }
    defer { rest = rest.dropFirst(length) }
    return String(validating: rest.prefix(length), as: UTF8.self)
  }

  /// Nil where the bytes make no answer; a nil inside where there is no text.
  mutating func optional() -> String?? {
    switch byte() {
    case 0: .some(nil)
    case 1: text().map { .some($0) }
    default: nil
    }
  }

  mutating func time() -> Timestamp? {
    guard let seconds = signed(), let offset = signed() else { return nil }
    return Timestamp(seconds: seconds, utcOffset: Int32(clamping: offset))
  }
}
