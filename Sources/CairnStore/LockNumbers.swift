/// How passphrases become keys in one file: scrypt's numbers and the salt, the same for every memory in it.
package struct LockNumbers: Hashable, Sendable {
  /// The rounds are two to the power of this: 15 to 20.
  package let logN: UInt8
  /// Block size, 1 to 32.
  package let r: UInt32
  /// Parallelism, 1 to 4.
  package let p: UInt32
  package let salt: [UInt8]

  static let version: UInt8 = 1
  static let saltLength = 32
  /// Bytes scrypt may ask for: a gibibyte, what logN 20 with r 8 takes.
  static let mostMemory: UInt64 = 1 << 30

  /// What a new file gets: 128 MiB and about a third of a second. Source: `privacy`, the store.
  static func fresh() -> LockNumbers {
    LockNumbers(logN: 17, r: 8, p: 1, salt: Entropy.bytes(saltLength))
  }

  private init(logN: UInt8, r: UInt32, p: UInt32, salt: [UInt8]) {
    (self.logN, self.r, self.p, self.salt) = (logN, r, p, salt)
  }

  /// Nil unless every number is within its range: others crash the derivation, or take all memory there is.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 10 + Self.saltLength, bytes[0] == Self.version else { return nil }
    func number(at place: Int) -> UInt32 {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    let (logN, r, p) = (bytes[1], number(at: 2), number(at: 6))
    guard (15...20).contains(logN), (1...32).contains(r), (1...4).contains(p),
      128 * UInt64(r) << UInt64(logN) <= Self.mostMemory
    else { return nil }
    self.init(logN: logN, r: r, p: p, salt: Array(bytes[10...]))
  }

  package var bytes: [UInt8] {
    [Self.version, logN] + Self.bigEndian(r) + Self.bigEndian(p) + salt
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    Array(RowWriter.bigEndian(UInt64(value)).suffix(4))
  }
}

/// Bytes nobody can foretell, from the system.
enum Entropy {
  static func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
