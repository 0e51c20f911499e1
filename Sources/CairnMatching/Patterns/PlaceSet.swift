/// A set of places between the words of a sentence: 0 before the first, `count` after the last.
///
/// Patterns are matched on such sets: all matches of a part at once, whatever their number, so that no choice is ever
/// taken back and the cost does not depend on how often a word is repeated.
protocol PlaceSet {
  /// The empty set of places of a sentence of `count` words.
  init(in count: Int)

  var isEmpty: Bool { get }
  var lowest: Int? { get }
  var highest: Int? { get }
  func contains(_ place: Int) -> Bool
  mutating func insert(_ place: Int)
  mutating func insert(_ places: Range<Int>)
  mutating func formUnion(_ other: Self)
  mutating func formIntersection(_ other: Self)
  mutating func subtract(_ other: Self)
  /// Calls `body` with each place, ascending.
  func visit(_ body: (Int) -> Void)
  /// Each place one further, from places in `open` only.
  func advanced(through open: Self) -> Self
  /// All places reached from here through places in `open`, this set's own among them.
  func extended(through open: Self) -> Self
}

/// The places of a sentence of up to 63 words, in one machine word.
struct ShortPlaces: PlaceSet {
  private var bits: UInt64 = 0

  init(in count: Int) {}

  @inline(__always) private init(bits: UInt64) { self.bits = bits }

  var isEmpty: Bool { bits == 0 }
  var lowest: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }
  var highest: Int? { bits == 0 ? nil : 63 - bits.leadingZeroBitCount }
  func contains(_ place: Int) -> Bool { bits >> UInt64(place) & 1 == 1 }
  mutating func insert(_ place: Int) { bits |= 1 << UInt64(place) }
  mutating func insert(_ places: Range<Int>) {
    bits |= (1 << UInt64(places.upperBound) &- 1) & ~(1 << UInt64(places.lowerBound) &- 1)
  }
  mutating func formUnion(_ other: Self) { bits |= other.bits }
  mutating func formIntersection(_ other: Self) { bits &= other.bits }
  mutating func subtract(_ other: Self) { bits &= ~other.bits }

  @inline(__always)
  func visit(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  func advanced(through open: Self) -> Self { Self(bits: (bits & open.bits) << 1) }

  func extended(through open: Self) -> Self {
    var reached = bits
    var path = open.bits << 1
    for doubling: UInt64 in [1, 2, 4, 8, 16, 32] {
      reached |= path & (reached << doubling)
      path &= path << doubling
    }
    return Self(bits: reached)
  }
}

/// The places of a sentence of any length.
struct LongPlaces: PlaceSet {
  private var bits: [UInt64]

  init(in count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }
  var lowest: Int? {
    bits.firstIndex { $0 != 0 }.map { $0 * 64 + bits[$0].trailingZeroBitCount }
  }
  var highest: Int? {
    bits.lastIndex { $0 != 0 }.map { $0 * 64 + 63 - bits[$0].leadingZeroBitCount }
  }
  func contains(_ place: Int) -> Bool { bits[place / 64] >> UInt64(place % 64) & 1 == 1 }
  mutating func insert(_ place: Int) { bits[place / 64] |= 1 << UInt64(place % 64) }
  mutating func insert(_ places: Range<Int>) {
    if places.isEmpty { return }
    let (first, last) = (places.lowerBound / 64, (places.upperBound - 1) / 64)
    for word in first...last {
      let low: UInt64 = word == first ? .max << UInt64(places.lowerBound % 64) : .max
      let high: UInt64 = word == last ? .max >> UInt64(63 - (places.upperBound - 1) % 64) : .max
      bits[word] |= low & high
    }
  }
  mutating func formUnion(_ other: Self) { for i in bits.indices { bits[i] |= other.bits[i] } }
  mutating func formIntersection(_ other: Self) {
    for i in bits.indices { bits[i] &= other.bits[i] }
  }
  mutating func subtract(_ other: Self) { for i in bits.indices { bits[i] &= ~other.bits[i] } }

  func visit(_ body: (Int) -> Void) {
    for (index, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }

  func advanced(through open: Self) -> Self {
    var moved = self
    var carried: UInt64 = 0
    for i in bits.indices {
      let leaving = bits[i] & open.bits[i]
      moved.bits[i] = leaving << 1 | carried
      carried = leaving >> 63
    }
    return moved
  }

  func extended(through open: Self) -> Self {
    var reached = self
    for i in bits.indices {
      if i > 0, reached.bits[i - 1] & open.bits[i - 1] & (1 << 63) != 0 { reached.bits[i] |= 1 }
      var path = open.bits[i] << 1
      for doubling: UInt64 in [1, 2, 4, 8, 16, 32] {
        reached.bits[i] |= path & (reached.bits[i] << doubling)
        path &= path << doubling
      }
    }
    return reached
  }
}
