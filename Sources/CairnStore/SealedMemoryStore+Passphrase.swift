import GRDB

/// Another passphrase for a memory that is open.
extension SealedMemoryStore {
  /// Locks the memory under `passphrase`, and every row under a new key: whoever knows the old passphrase and keeps a
  /// copy of the old file reads nothing that is written from here on.
  package func change(passphrase: String) throws(StoreError) {
    try prepareToWrite(.rekey, growth: 1)
    guard !passphrase.isEmpty else {
      throw StoreError(.rekey, .unusablePassphrase, file: file.path)
    }
    let wrapping = try vault.seal(passphrase, numbers)
    let locks = try translating(.rekey, file: file.path) {
      try queue.inDatabase { try LockTable(in: $0) }
    }
    // Two memories under one passphrase could not be told apart any more.
    guard let locks, locks.memory(under: wrapping) == nil else {
      throw StoreError(.rekey, .unusablePassphrase, file: file.path)
    }
    Reserve(file: file).release()
    defer { try? Reserve(file: file).cover(growth: 0) }
    try reseal(rows, deleting: [], adding: [], wrapping: wrapping)
    try sweep()
  }
}
