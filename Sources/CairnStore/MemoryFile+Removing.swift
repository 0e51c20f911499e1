import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension MemoryFile {
  /// Removes the file with every memory in it, and what lies beside it. No passphrase is needed for that, as none is
  /// needed to delete any file; false where there is none.
  ///
  /// A file that is not Cairn's, or that another talk has open, is left.
  package func remove() throws(StoreError) -> Bool {
    guard try isThere() else { return false }
    guard access(folder, W_OK) == 0 else { throw StoreError(.remove, .readOnly, file: path) }
    let lock = try lockForRemoval()
    defer { try? lock?.close() }
    for name in all where unlink(name) != 0 && errno != ENOENT {
      throw StoreError(.remove, system: errno, file: name)
    }
    Self.settle(folder)
    return true
  }

  /// Whether there is a file to remove; throws where what lies there is not Cairn's.
  package func isThere() throws(StoreError) -> Bool {
    switch try nature() {
    case .absent: false
    case .foreign: throw StoreError(.remove, .foreign, file: path)
    case .notAFile: throw StoreError(.remove, .notAFile, file: path)
    case .memory: true
    }
  }

  /// Held while the file goes, so that no talk goes on keeping into a file without a name. Nil for one that is damaged
  /// or may only be read: no talk keeps into it.
  private func lockForRemoval() throws(StoreError) -> DatabaseQueue? {
    guard isWritable else { return nil }
    do {
      return try Connection.locked(self)
    } catch {
      let failure = StoreError(.remove, error, file: path)
      guard failure.reason == .damaged else { throw failure }
      return nil
    }
  }
}
