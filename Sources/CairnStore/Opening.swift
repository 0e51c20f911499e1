import GRDB

/// A file that was opened and looked through, before any passphrase.
struct Opening {
  let queue: DatabaseQueue
  let locks: LockTable
  let rows: [StoredRow]
  /// Whether anything in it cannot be read as it should: then nothing is written to it any more.
  let isDamaged: Bool
  let isWritable: Bool

  init(_ file: MemoryFile) throws(StoreError) {
    let isWritable = file.isWritable
    let queue = try translating(.open, file: file.path) {
      isWritable ? try Connection.locked(file) : try Connection.immutable(file)
    }
    do {
      if isWritable { try Self.migrate(queue, file) }
      self = try translating(.read, file: file.path) {
        try queue.inDatabase { try Opening(queue, $0, file, isWritable) }
      }
    } catch {
      try? queue.close()
      throw error
    }
  }

  private init(
    _ queue: DatabaseQueue, _ database: Database, _ file: MemoryFile, _ isWritable: Bool
  ) throws {
    let isSound = Self.isSound(database)
    guard let locks = try LockTable(in: database) else {
      throw StoreError(.open, .damaged, file: file.path)
    }
    let rows = try StoredRows(.change, in: database)
    self.queue = queue
    self.locks = locks
    self.rows = rows.rows
    isDamaged = locks.isDamaged || rows.isDamaged || !isSound
    self.isWritable = isWritable
    // A forgetting that was cut short left what it deleted in the log.
    if isWritable, !isDamaged { try? Connection.emptyLog(database) }
  }

  private static func migrate(_ queue: DatabaseQueue, _ file: MemoryFile) throws(StoreError) {
    try translating(.open, file: file.path) {
      try queue.inDatabase { database in
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard found <= Schema.version else { throw StoreError(.open, .newer, file: file.path) }
        if found < Schema.version, isSound(database) { try Schema.migrate(database) }
      }
    }
  }

  /// Whether SQLite finds its own pages in order. Rows that vanished with a damaged page show only here.
  private static func isSound(_ database: Database) -> Bool {
    let answer = try? String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    return answer == "ok"
  }

  func close() { try? queue.close() }
}
