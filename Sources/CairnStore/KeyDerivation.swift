package import Crypto
import CryptoExtras
import Foundation

/// From a passphrase to the key that locks a memory's own key.
///
/// A protocol because the real one is slow on purpose, and tests unlock thousands of times.
package protocol KeyDerivation: Sendable {
  func key(from passphrase: String, _ numbers: LockNumbers) throws -> SymmetricKey
}

/// scrypt, which takes time and memory so that passphrases cannot be guessed by the million.
package struct Scrypt: KeyDerivation {
  package init() {}

  /// The passphrase counts in its composed form: the same words typed on another keyboard fit.
  package func key(from passphrase: String, _ numbers: LockNumbers) throws -> SymmetricKey {
    let bytes = Array(passphrase.precomposedStringWithCanonicalMapping.utf8)
    return try KDF.Scrypt.deriveKey(
      from: bytes, salt: numbers.salt, outputByteCount: 32, rounds: 1 << Int(numbers.logN),
      blockSize: Int(numbers.r), parallelism: Int(numbers.p))
  }
}
