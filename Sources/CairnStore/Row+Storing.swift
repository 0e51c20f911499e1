import Foundation
import GRDB

extension Row {
  static func change(_ id: Int64) -> Row { Row(table: .change, id: id) }

  /// Numbers a row can have; any other was written by nobody's Cairn.
  static let ids: Range<Int64> = 0..<1 << 53

  /// The number behind the last one in `table`.
  static func nextID(_ table: Table, in database: Database) throws -> Int64 {
    let last = try Int64.fetchOne(
      database, sql: "SELECT max(id) FROM \(table.rawValue) WHERE id < ?",
      arguments: [ids.upperBound - 1])
    return (last ?? 0) + 1
  }

  /// Writes `box` here, over what was here before.
  func put(_ box: Data, in database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO \(table.rawValue) (id, box, sum) VALUES (?, ?, ?)",
      arguments: [id, box, checksum(of: box)])
  }

  /// Nil where nothing is here.
  func box(in database: Database) throws -> Data? {
    try Data.fetchOne(
      database, sql: "SELECT box FROM \(table.rawValue) WHERE id = ?", arguments: [id])
  }

  func delete(from database: Database) throws {
    try database.execute(sql: "DELETE FROM \(table.rawValue) WHERE id = ?", arguments: [id])
  }
}
