/// A fixed sequence of whole numbers (SplitMix64): the order in which examples are visited must not be theirs in the
/// files, and must be the same in every build.
struct NumberSequence: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }

  mutating func shuffle(_ items: inout [Int]) {
    for place in items.indices.reversed() where place > 0 {
      items.swapAt(place, Int(next() % UInt64(place + 1)))
    }
  }
}
