import CairnMemory
import CairnVocabulary
import Crypto
import Foundation
import GRDB

/// Forgetting: what goes is deleted, and what is left is sealed anew, so that the old key opens nothing any more.
extension SealedMemoryStore {
  /// The rows that go.
  func forgotten(by forgetting: [Forgetting]) -> Set<Int64> {
    if forgetting.contains(.everything) { return Set(rows.map(\.id)) }
    var left = rows
    for item in forgetting {
      let now = Memory(entries: left.compactMap(\.entry))
      left.removeAll { row in row.entry.map { item.covers($0, in: now) } ?? false }
    }
    return Set(rows.map(\.id)).subtracting(left.map(\.id))
  }

  /// Deletes `goes`, seals the rest under a new key and adds `changes`, in one transaction; then takes what was deleted
  /// out of the file and its log.
  func rewrite(
    without goes: Set<Int64>, adding changes: [MemoryChange], at now: Timestamp
  ) throws(StoreError) {
    try prepareToWrite(.forget, growth: 0)
    Reserve(file: file).release()
    defer { try? Reserve(file: file).cover(growth: 0) }
    let left = rows.filter { !goes.contains($0.id) }
    let entries = Self.entries(changes, after: left, at: now)
    try reseal(left, deleting: goes, adding: entries, wrapping: keys.wrapping)
    try sweep()
  }

  /// One transaction. Without any row left, the memory's lock goes too: nothing says that it was ever there.
  func reseal(
    _ left: [OwnRow], deleting goes: Set<Int64>, adding entries: [Memory.Entry], wrapping: Seal
  ) throws(StoreError) {
    var next = keys
    next.wrapping = wrapping
    next.own = Seal(key: SymmetricKey(size: .bits256), cipher: keys.own.cipher)
    let isEmpty = left.isEmpty && entries.isEmpty
    if isEmpty { next.place = nil }
    let written = try translating(.forget, file: file.path) {
      try queue.write { database in
        for id in goes.sorted() { try Row.change(id).delete(from: database) }
        for row in left { try Self.reseal(row, from: keys.own, to: next.own, in: database) }
        if let place = keys.place {
          if isEmpty {
            try LockTable.delete(id: place, from: database)
          } else {
            try LockTable.put(next.own.key, under: wrapping, id: place, in: database)
          }
        }
        return try append(entries, under: next, to: database)
      }
    }
    next.place = written.place
    (keys, rows) = (next, left + written.rows)
  }

  private static func reseal(
    _ row: OwnRow, from old: Seal, to new: Seal, in database: Database
  ) throws {
    let place = Row.change(row.id)
    guard let box = try place.box(in: database), let bytes = old.opened(box, at: place) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    try place.put(new.sealed(bytes, at: place), in: database)
  }

  /// Deleted bytes are zeros in the file by now, but still lie in the log until it is emptied into the file.
  func sweep() throws(StoreError) {
    try translating(.sweep, file: file.path) {
      try queue.inDatabase { database in
        try Connection.emptyLog(database)
        // Gives room back to the disk; without it nothing is left to read all the same.
        try? database.execute(sql: "VACUUM")
        try Connection.emptyLog(database)
      }
    }
  }
}
