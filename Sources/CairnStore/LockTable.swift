import Crypto
import Foundation
import GRDB

/// The numbers that turn a passphrase into a key, and for each memory its own key, locked under such a key.
///
/// Everything stands in two tables, so that a damaged page is not taken for a wrong passphrase.
struct LockTable {
  let numbers: LockNumbers
  /// Locked keys, and rows of random bytes that look the same.
  let boxes: [StoredRow]
  /// Boxes of the second table that differ from those of the first: they are tried as well.
  private let others: [StoredRow]
  /// Whether anything in either table cannot be read, or the two differ.
  let isDamaged: Bool

  static let numbersID: Int64 = 0

  /// Nil where the numbers can be read in neither table, or are out of range.
  init?(in database: Database) throws {
    let first = try StoredRows(.lock, in: database)
    let second = try StoredRows(.lockCopy, in: database)
    let union = Dictionary(
      (first.rows + second.rows).map { ($0.id, $0.box) }, uniquingKeysWith: { kept, _ in kept })
    guard let stored = union[Self.numbersID], let numbers = LockNumbers(bytes: Array(stored)) else {
      return nil
    }
    self.numbers = numbers
    boxes = union.filter { $0.key != Self.numbersID }.sorted { $0.key < $1.key }
      .map { StoredRow(id: $0.key, box: $0.value) }
    others = second.rows.filter { union[$0.id] != $0.box && $0.id != Self.numbersID }
    isDamaged =
      first.isDamaged || second.isDamaged || first.rows.count != union.count
      || second.rows.count != union.count || second.rows.contains { union[$0.id] != $0.box }
  }

  /// The memory whose key opens under `wrapping`: its place, and its own key.
  func memory(under wrapping: Seal) -> (id: Int64, key: SymmetricKey)? {
    for row in boxes + others {
      let opened = wrapping.opened(row.box, at: Row(table: .lock, id: row.id))
      if let opened, opened.count == 32 { return (row.id, SymmetricKey(data: opened)) }
    }
    return nil
  }

  // MARK: - Writing

  static func put(_ box: Data, id: Int64, in database: Database) throws {
    try Row(table: .lock, id: id).put(box, in: database)
    try Row(table: .lockCopy, id: id).put(box, in: database)
  }

  /// Locks `key` under `wrapping` in row `id`.
  static func put(
    _ key: SymmetricKey, under wrapping: Seal, id: Int64, in database: Database
  ) throws {
    let bytes = key.withUnsafeBytes { Array($0) }
    try put(wrapping.sealed(bytes, at: Row(table: .lock, id: id)), id: id, in: database)
  }

  /// A new row behind the last one; returns its number.
  @discardableResult
  static func append(in database: Database, _ box: (Int64) throws -> Data) throws -> Int64 {
    let id = try Row.nextID(.lock, in: database)
    try put(box(id), id: id, in: database)
    return id
  }

  static func delete(id: Int64, from database: Database) throws {
    try Row(table: .lock, id: id).delete(from: database)
    try Row(table: .lockCopy, id: id).delete(from: database)
  }
}
