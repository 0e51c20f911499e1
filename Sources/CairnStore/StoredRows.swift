import Foundation
import GRDB

/// One row as it lies in the file.
struct StoredRow {
  let id: Int64
  let box: Data
}

/// The rows of a table, as far as they can be read.
struct StoredRows {
  var rows: [StoredRow] = []
  /// Whether something that should be there cannot be read.
  var isDamaged = false

  /// Rows that are looked for, one by one, behind a page that cannot be read; after so many misses it is given up.
  private static let reach = 4096

  init(_ table: Row.Table, in database: Database) throws {
    do {
      let cursor = try GRDB.Row.fetchCursor(
        database, sql: "SELECT id, box, sum FROM \(table.rawValue) ORDER BY id")
      while let row = try cursor.next() { take(row, of: table) }
    } catch let error as DatabaseError where error.isDamage {
      isDamaged = true
      try salvage(table, in: database)
    }
  }

  private mutating func take(_ row: GRDB.Row, of table: Row.Table) {
    guard case .int64(let id) = (row["id"] as DatabaseValue).storage,
      case .blob(let box) = (row["box"] as DatabaseValue).storage,
      case .blob(let sum) = (row["sum"] as DatabaseValue).storage, Row.ids.contains(id),
      sum == Row(table: table, id: id).checksum(of: box)
    else {
      isDamaged = true
      return
    }
    rows.append(StoredRow(id: id, box: box))
  }

  /// Beside a damaged page the others can still be read, each row by its number.
  private mutating func salvage(_ table: Row.Table, in database: Database) throws {
    var id = (rows.last?.id ?? 0) + 1
    var misses = 0
    while misses < Self.reach {
      do {
        let found = try GRDB.Row.fetchOne(
          database, sql: "SELECT id, box, sum FROM \(table.rawValue) WHERE id = ?", arguments: [id])
        misses = found == nil ? misses + 1 : 0
        if let found { take(found, of: table) }
      } catch let error as DatabaseError where error.isDamage {
        misses += 1
      }
      id += 1
    }
  }
}

extension DatabaseError {
  var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}
