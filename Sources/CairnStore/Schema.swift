import GRDB

/// The tables, and the way from one version of them to the next.
enum Schema {
  /// What this Cairn writes. A file of a later one is left alone.
  static let version = migrations.count

  /// `locking_mode` first: with the lock held from the first read, the log needs no shared memory file. Source:
  /// `privacy`, the store.
  static let pragmas = [
    "locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON",
    "temp_store=MEMORY", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0",
    "cache_spill=OFF",
  ]

  /// Brings `database` to `version`, in one transaction.
  static func migrate(_ database: Database) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found < version else { return }
    try database.inTransaction(.immediate) {
      for step in migrations[found...] { try database.execute(sql: step) }
      try database.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// One step a version, oldest first; steps are never changed once released.
  private static let migrations = [
    """
    PRAGMA application_id = \(FileNature.applicationID);
    CREATE TABLE change (id INTEGER PRIMARY KEY, box BLOB NOT NULL, sum BLOB NOT NULL);
    CREATE TABLE lock (id INTEGER PRIMARY KEY, box BLOB NOT NULL, sum BLOB NOT NULL);
    CREATE TABLE lock_copy (id INTEGER PRIMARY KEY, box BLOB NOT NULL, sum BLOB NOT NULL);
    """
  ]
}
