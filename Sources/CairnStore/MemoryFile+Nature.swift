#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension MemoryFile {
  /// What lies there. Opens nothing that could block, and follows links to real files only.
  func nature() throws(StoreError) -> FileNature {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw StoreError(.find, system: errno, file: path) }
      return lstat(path, &status) == 0 ? .notAFile : .absent
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
    return FileNature(header: try header())
  }

  private func header() throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(.find, system: errno, file: path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: FileNature.headerLength)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw StoreError(.find, system: errno, file: path) }
    return Array(bytes.prefix(count))
  }
}
