package import Crypto
package import Foundation

/// Locks and unlocks one row.
///
/// A protocol so that tests can look at a file whose rows are not locked, and see what is left in it.
package protocol RowCipher: Sendable {
  /// `binding` says where the row belongs: it must be the same on opening.
  func sealed(_ bytes: [UInt8], under key: SymmetricKey, binding: [UInt8]) throws -> Data

  /// Nil where `box` was not sealed under `key` with `binding`.
  func opened(_ box: Data, under key: SymmetricKey, binding: [UInt8]) -> [UInt8]?
}

/// ChaCha20-Poly1305 with a nonce drawn at random for each sealing: nonce, ciphertext, tag.
package struct ChaChaPolyCipher: RowCipher {
  package init() {}

  package func sealed(
    _ bytes: [UInt8], under key: SymmetricKey, binding: [UInt8]
  ) throws -> Data {
    try ChaChaPoly.seal(bytes, using: key, authenticating: binding).combined
  }

  package func opened(_ box: Data, under key: SymmetricKey, binding: [UInt8]) -> [UInt8]? {
    guard let box = try? ChaChaPoly.SealedBox(combined: box),
      let bytes = try? ChaChaPoly.open(box, using: key, authenticating: binding)
    else { return nil }
    return Array(bytes)
  }
}
