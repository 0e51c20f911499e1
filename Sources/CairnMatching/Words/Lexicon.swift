/// Words as small numbers: equal words have equal numbers, in the order in which they were first added.
///
/// Flat arrays, so that a compiled lexicon is read as it lies on disk; the table of places is derived.
package struct Lexicon: Hashable, Sendable {
  /// The words' UTF-8, one after the other.
  package private(set) var bytes: [UInt8]
  /// Where each word ends in `bytes`.
  package private(set) var ends: [Int32]
  /// Open addressing over a power of two: a word's number plus one (0 is a free place).
  private var places: [Int32]

  package init() {
    (bytes, ends) = ([], [])
    places = Array(repeating: 0, count: Self.fewestPlaces)
  }

  /// A lexicon of `words`, in their order; repeated words count once.
  package init(_ words: some Sequence<String>) {
    self.init()
    for word in words { _ = add(word) }
  }

  /// A lexicon read back from its two arrays.
  package init(bytes: [UInt8], ends: [Int32]) {
    (self.bytes, self.ends) = (bytes, ends)
    var capacity = Self.fewestPlaces
    while capacity < ends.count * 2 { capacity *= 2 }
    places = Array(repeating: 0, count: capacity)
    for number in ends.indices { enter(number) }
  }

  package var count: Int { ends.count }

  /// What the lexicon keeps in memory, in bytes.
  package var byteCount: Int { bytes.count + (ends.count + places.count) * 4 }

  /// Most lexicons are those of a few patterns.
  private static let fewestPlaces = 4

  /// The number of `word`, or -1 where it is not known.
  package func number(of word: String) -> Int32 {
    word.utf8.withContiguousStorageIfAvailable { number(of: UnsafeRawBufferPointer($0)) }
      ?? Array(word.utf8).withUnsafeBytes { number(of: $0) }
  }

  /// The number of the word whose UTF-8 is `text`, or -1 where it is not known.
  package func number(of text: UnsafeRawBufferPointer) -> Int32 {
    let mask = places.count - 1
    var place = Self.scattered(Self.key(of: text)) & mask
    while places[place] != 0 {
      if isSame(Int(places[place] - 1), text) { return places[place] - 1 }
      place = (place + 1) & mask
    }
    return -1
  }

  package func contains(_ word: String) -> Bool { number(of: word) >= 0 }

  /// The number of `word`, which is added if it is new.
  package mutating func add(_ word: String) -> Int32 {
    let known = number(of: word)
    if known >= 0 { return known }
    bytes.append(contentsOf: word.utf8)
    ends.append(Int32(bytes.count))
    if ends.count * 2 > places.count {
      self = Lexicon(bytes: bytes, ends: ends)
    } else {
      enter(ends.count - 1)
    }
    return Int32(ends.count - 1)
  }

  /// The word of this number.
  package subscript(number: Int32) -> String {
    String(decoding: bytes[range(of: Int(number))], as: UTF8.self)
  }

  /// Where the word of this number stands in `bytes`.
  func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private mutating func enter(_ number: Int) {
    let key = bytes.withUnsafeBytes {
      Self.key(of: UnsafeRawBufferPointer(rebasing: $0[range(of: number)]))
    }
    let mask = places.count - 1
    var place = Self.scattered(key) & mask
    while places[place] != 0 { place = (place + 1) & mask }
    places[place] = Int32(number + 1)
  }

  /// Whether the word is exactly `text`.
  private func isSame(_ number: Int, _ text: UnsafeRawBufferPointer) -> Bool {
    let stands = range(of: number)
    guard stands.count == text.count else { return false }
    return bytes.withUnsafeBytes { own in
      for place in 0..<text.count where own[stands.lowerBound + place] != text[place] {
        return false
      }
      return true
    }
  }

  /// The bytes packed into a word, eight at a time, each eight mixed into the next.
  private static func key(of text: UnsafeRawBufferPointer) -> UInt64 {
    var key: UInt64 = 0
    var offset = 0
    while offset < text.count {
      var packed: UInt64 = 0
      for byte in text[offset..<min(offset + 8, text.count)] { packed = packed << 8 | UInt64(byte) }
      key = offset == 0 ? packed : (key &* 0x9E37_79B9_7F4A_7C15) ^ (key >> 29) ^ packed
      offset += 8
    }
    return key
  }

  private static func scattered(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  package static func == (left: Lexicon, right: Lexicon) -> Bool {
    left.ends == right.ends && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ends)
    hasher.combine(bytes)
  }
}
