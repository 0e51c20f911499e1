import Foundation
import GRDB
import GRDBSQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A new file appears under its name whole or not at all.
extension MemoryFile {
  /// Makes the file, its folder too. Where another sitting was faster, its file is the one.
  func begin(_ numbers: LockNumbers) throws(StoreError) {
    try makeFolder()
    removeIfEmpty()
    let bytes = try translating(.begin, file: path) { try Self.image(numbers) }
    let descriptor = try lockedUnfinished()
    defer { close(descriptor) }
    defer { unlink(unfinished) }
    try Self.fill(descriptor, with: bytes, of: path)
    try takeName()
    Self.settle(folder)
  }

  /// The bytes of a file in which nothing is kept: tables, numbers, and rows of random bytes. A locked row looks the
  /// same, so that the number of rows does not tell how many memories there are, or whether there is any.
  private static func image(_ numbers: LockNumbers) throws -> Data {
    let queue = try Connection.scratch()
    return try queue.inDatabase { database in
      try Schema.migrate(database)
      try LockTable.put(Data(numbers.bytes), id: LockTable.numbersID, in: database)
      for _ in 0..<Int.random(in: 4...11) { try LockTable.append(in: database) { _ in filler() } }
      for _ in 0..<Int.random(in: 32...95) {
        try Row.change(Row.nextID(.change, in: database)).put(filler(), in: database)
      }
      return try bytes(of: database)
    }
  }

  /// A file without a byte is nobody's; linking would stop at it. Any doubt leaves it.
  private func removeIfEmpty() {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 {
      unlink(path)
    }
  }

  private static func filler() -> Data { Data(Entropy.bytes(Seal.usualBox)) }

  private static func bytes(of database: Database) throws -> Data {
    var size: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(database.sqliteConnection, "main", &size, 0) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    defer { sqlite3_free(start) }
    var bytes = Data(bytes: start, count: Int(size))
    // The two bytes that say "with a log": so the file never has to be rewritten to get one.
    for place in 18...19 where bytes.count > place { bytes[place] = 2 }
    return bytes
  }

  /// The unfinished file, empty, and no other sitting's.
  ///
  /// A kill between the two names of a finished file leaves the memory itself under the unfinished name: that name is
  /// taken away, and nothing behind it is touched.
  private func lockedUnfinished() throws(StoreError) -> Int32 {
    for _ in 0..<Self.tries {
      let descriptor = open(unfinished, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw StoreError(.begin, system: errno, file: path) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(descriptor)
        throw StoreError(.begin, system: code, file: path)
      }
      if isUnfinishedAlone(descriptor), ftruncate(descriptor, 0) == 0 { return descriptor }
      unlink(unfinished)
      close(descriptor)
    }
    throw StoreError(.begin, system: EBUSY, file: path)
  }

  private static let tries = 3

  /// Whether `descriptor` is the file under the unfinished name, and has no other name.
  private func isUnfinishedAlone(_ descriptor: Int32) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(unfinished, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev && opened.st_nlink == 1
  }

  private static func fill(
    _ descriptor: Int32, with bytes: Data, of path: String
  ) throws(StoreError) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else {
        throw StoreError(.begin, system: written == 0 ? ENOSPC : errno, file: path)
      }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw StoreError(.begin, system: errno, file: path) }
  }

  /// Never over another file: a link fails where there is one. Some file systems have no links; there it is renamed.
  private func takeName() throws(StoreError) {
    if link(unfinished, path) == 0 || errno == EEXIST { return }
    var status = stat()
    guard lstat(path, &status) != 0 else { return }
    guard rename(unfinished, path) == 0 else {
      throw StoreError(.begin, system: errno, file: path)
    }
  }
}
