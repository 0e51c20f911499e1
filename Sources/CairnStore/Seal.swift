import Crypto
import Foundation

/// Seals rows under one key: padded, and bound to the place they lie in, so that none can be moved or told by its length.
struct Seal: Sendable {
  let key: SymmetricKey
  let cipher: any RowCipher

  /// Bytes in a row before it is sealed: a multiple of this. Source: `privacy`, the store.
  static let padding = 256

  /// Bytes of one sealed row of the usual length: nonce, padded row, tag.
  static let usualBox = 12 + padding + 16

  func sealed(_ bytes: [UInt8], at row: Row) throws -> Data {
    try cipher.sealed(Self.padded(bytes), under: key, binding: row.binding)
  }

  /// Nil where the box belongs to another key or another row.
  func opened(_ box: Data, at row: Row) -> [UInt8]? {
    cipher.opened(box, under: key, binding: row.binding).flatMap(Self.unpadded)
  }

  /// Two bytes of length, the bytes, zeros.
  static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let length = [
      UInt8(truncatingIfNeeded: bytes.count >> 8), UInt8(truncatingIfNeeded: bytes.count),
    ]
    let whole = length + bytes
    let rest = (padding - whole.count % padding) % padding
    return whole + [UInt8](repeating: 0, count: rest)
  }

  static func unpadded(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 2 else { return nil }
    let length = Int(bytes[0]) << 8 | Int(bytes[1])
    guard length <= bytes.count - 2 else { return nil }
    return Array(bytes[2..<2 + length])
  }
}

/// Where a row lies.
struct Row: Hashable, Sendable {
  enum Table: String, Sendable {
    case change, lock
    /// The same rows as `lock`, on other pages.
    case lockCopy = "lock_copy"
  }

  let table: Table
  let id: Int64

  /// The table's name and the row's number, eight bytes, the highest first.
  var binding: [UInt8] {
    Array(table.rawValue.utf8) + RowWriter.bigEndian(UInt64(bitPattern: id))
  }

  /// The first eight bytes of SHA-256 over the binding and `box`: tells damage from a row of another memory.
  func checksum(of box: Data) -> Data {
    var hash = SHA256()
    hash.update(data: binding)
    hash.update(data: box)
    return Data(hash.finalize().prefix(8))
  }
}
