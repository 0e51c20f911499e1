import Foundation
import GRDB

/// Ways to open the file.
enum Connection {
  /// Seconds another sitting is given to let go of the file, for one that is just being left.
  private static let patience = 0.5

  /// To read and write, locked against every other sitting from here on.
  static func locked(_ file: MemoryFile) throws -> DatabaseQueue {
    var configuration = Self.configuration
    configuration.prepareDatabase { database in
      for pragma in Schema.pragmas { try database.execute(sql: "PRAGMA \(pragma)") }
    }
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// To read only, without a lock, a log, or any change to the folder.
  static func immutable(_ file: MemoryFile) throws -> DatabaseQueue {
    var configuration = Self.configuration
    configuration.readonly = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF")
      try database.execute(sql: "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0")
    }
    var address = URLComponents()
    address.scheme = "file"
    address.path = file.path
    address.queryItems = [URLQueryItem(name: "immutable", value: "1")]
    return try DatabaseQueue(
      path: address.string ?? file.path, configuration: configuration)
  }

  /// Writes the log into the file and cuts it to nothing: what a forgetting deleted lies nowhere then.
  static func emptyLog(_ database: Database) throws {
    let row = try GRDB.Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    if row?["busy"] != 0 { throw DatabaseError(resultCode: .SQLITE_BUSY) }
  }

  /// In memory, to begin a file in.
  static func scratch() throws -> DatabaseQueue { try DatabaseQueue(configuration: configuration) }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience)
    return configuration
  }
}
