#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where text goes out: standard output, or the way for messages. Everything passes the output gate.
package struct Output: Sendable {
  package let descriptor: Int32

  package init(descriptor: Int32) { self.descriptor = descriptor }

  package static let standard = Output(descriptor: 1)

  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes `text` whole, or throws. Returns when the system has taken it: nothing is left in a buffer here.
  package func write(_ text: String) throws(OutputError) {
    try writeRaw(OutputGate.passed(text))
  }

  /// The same without the gate, for our own control sequences.
  func writeRaw(_ text: String) throws(OutputError) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else {
        try waitAfterFailure(code: count == 0 ? ENOSPC : errno)
      }
    }
  }

  private func waitAfterFailure(code: Int32) throws(OutputError) {
    switch code {
    case EINTR: return
    case EAGAIN:
      var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&entry, 1, -1)
    case EPIPE: throw .readerGone
    default: throw .failed(code: code)
    }
  }
}

/// Why nothing more can be shown.
package enum OutputError: Error, Hashable {
  /// Whoever read along has closed the pipe: nothing to say, and nobody to say it to.
  case readerGone
  case failed(code: Int32)

  /// The system's own words, or none.
  package var reason: String? {
    switch self {
    case .readerGone: nil
    case .failed(let code): String(cString: strerror(code))
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
