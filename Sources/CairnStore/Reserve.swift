#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Room on the disk that is kept free for forgetting: rewriting what is left takes as much again as the file, and a
/// full disk must not be a reason to remember.
struct Reserve {
  let file: MemoryFile

  /// Bytes written at once, and the step the reserve grows by.
  private static let chunk = 65_536

  /// Bytes that forgetting may take beside a file of `size`: every page once into the log, with SQLite's 24 bytes
  /// beside each 4,096, and one chunk to spare.
  private static func needed(beside size: Int) -> Int {
    let log = size + size / 128
    return (log / chunk + 2) * chunk
  }

  /// Makes sure the room is there, for the file and `growth` bytes more. Throws where the disk has none left: nothing
  /// is kept that could not be forgotten.
  func cover(growth: Int) throws(StoreError) {
    let needed = Self.needed(beside: file.size + MemoryFile.size(of: file.log) / 4 + growth)
    var length = MemoryFile.size(of: file.reserve)
    guard length < needed else { return }
    let descriptor = open(
      file.reserve, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError(.record, system: errno, file: file.reserve) }
    defer { close(descriptor) }
    // Random, because a file system may store zeros as nothing.
    let filler = Entropy.bytes(Self.chunk)
    while length < needed {
      let written = write(descriptor, filler, filler.count)
      guard written > 0 else {
        throw StoreError(.record, system: written == 0 ? ENOSPC : errno, file: file.reserve)
      }
      length += written
    }
    // Only what has reached the disk is sure to have room there.
    guard fsync(descriptor) == 0 else {
      throw StoreError(.record, system: errno, file: file.reserve)
    }
  }

  /// Gives the room back to the disk, to be used at once.
  func release() { unlink(file.reserve) }
}
