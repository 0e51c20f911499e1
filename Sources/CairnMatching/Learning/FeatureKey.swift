/// 64-bit keys of features: FNV-1a over bytes, mixed once more where keys are joined. The same on every machine.
enum FeatureKey {
  /// Stands before the first word and after the last.
  static let edge: UInt64 = 0x5ED6_E000_0000_0001

  static func of(_ text: String) -> UInt64 {
    var key = start
    for byte in text.utf8 { key = (key ^ UInt64(byte)) &* prime }
    return key
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var key = start
    for byte in bytes { key = (key ^ UInt64(byte)) &* prime }
    return key
  }

  /// The key of `kind` made of one part.
  static func of(_ kind: FeatureKind, _ part: UInt64) -> UInt64 {
    joined(UInt64(kind.rawValue) &+ 1, part)
  }

  /// The key of `kind` made of parts in this order.
  static func of(_ kind: FeatureKind, _ first: UInt64, _ second: UInt64) -> UInt64 {
    joined(of(kind, first), second)
  }

  static func of(
    _ kind: FeatureKind, _ first: UInt64, _ second: UInt64, _ third: UInt64
  ) -> UInt64 {
    joined(of(kind, first, second), third)
  }

  private static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var key = (left &* multiplier) ^ right
    key = (key ^ (key >> 32)) &* multiplier
    return key ^ (key >> 29)
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
}
