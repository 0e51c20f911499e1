import Foundation

/// Why a file that anybody can read could not be written. Nothing of it is left then.
struct PlainFileError: Error {
  let code: Int32
  let path: String

  /// A plain clause without a full stop.
  var explanation: String {
    switch code {
    case EEXIST: "\(path) is there already, and is left as it is"
    case ENOENT, ENOTDIR: "there is no folder for \(path)"
    case EACCES, EPERM: "there is no permission to write \(path)"
    case EROFS: "\(path) lies where nothing can be written"
    case ENOSPC, EDQUOT, EFBIG: "the disk is full"
    default: "the system could not write \(path) (error \(code))"
    }
  }
}

/// A file a person asked for in so many words: new, whole, for its owner alone.
enum PlainFile {
  static func write(_ text: String, to path: String) throws(PlainFileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PlainFileError(code: errno, path: path) }
    let code = fill(descriptor, with: Array(text.utf8))
    close(descriptor)
    guard code == 0 else {
      unlink(path)
      throw PlainFileError(code: code, path: path)
    }
  }

  /// 0, or the system's number for what went wrong.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? ENOSPC : errno }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno
  }
}
