import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension StoreError {
  /// What the system's error number `code` means for the person.
  init(_ operation: Operation, system code: Int32, file: String) {
    let reason: Reason =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: .noRoom
      case EACCES, EPERM: .notAllowed
      case EROFS: .readOnly
      case ENOTDIR, EISDIR, ELOOP, ENXIO: .notAFile
      case EWOULDBLOCK: .busy
      default: .failed
      }
    self.init(operation, reason, code: code, file: file)
  }

  /// What SQLite's `error` means for the person. Its own words are dropped: they may quote what was stored.
  init(_ operation: Operation, _ error: any Error, file: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(operation, .failed, file: file)
      return
    }
    let code = error.extendedResultCode.rawValue
    self.init(operation, Self.reason(of: error.resultCode), code: code, file: file)
  }

  private static func reason(of code: ResultCode) -> Reason {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy
    case .SQLITE_FULL: .noRoom
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .damaged
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notAllowed
    default: .failed
    }
  }
}

/// Runs `body`, and turns whatever it throws into a `StoreError` of `operation` on `file`.
func translating<Value>(
  _ operation: StoreError.Operation, file: String, _ body: () throws -> Value
) throws(StoreError) -> Value {
  do {
    return try body()
  } catch {
    throw StoreError(operation, error, file: file)
  }
}
