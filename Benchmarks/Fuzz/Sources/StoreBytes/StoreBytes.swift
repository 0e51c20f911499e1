import CairnMemory

/// What reads the bytes of a memory file, without the file.
package enum StoreBytes {
  /// Reads `bytes` as a header, as a lock's numbers and as a row.
  package static func read(_ bytes: [UInt8]) {
    _ = FileNature(header: Array(bytes.prefix(FileNature.headerLength)))
    if let numbers = LockNumbers(bytes: bytes) {
      precondition(numbers.bytes == bytes, "a lock's numbers are written as they were read")
    }
    if let entry = EntryCodec.entry(from: bytes) {
      let written = EntryCodec.bytes(of: entry)
      precondition(EntryCodec.entry(from: written) == entry, "a row is read as it was written")
    }
  }
}
