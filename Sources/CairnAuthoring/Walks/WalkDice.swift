/// Numbers that look random and are the same for the same seed on every machine (SplitMix64).
struct WalkDice: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one less than `count`, which is 1 or more.
  mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  mutating func pick<Element>(_ items: [Element]) -> Element? {
    items.isEmpty ? nil : items[roll(items.count)]
  }
}
