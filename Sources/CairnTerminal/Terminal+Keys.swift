import CHardening

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Waiting for keys and signals, in one place.
extension Terminal {
  /// Waits up to `milliseconds` (negative: for ever) for keys or a signal. Keys that leave at once never return.
  ///
  /// Not `flushing`, a key or a paste of which a part has come is left alone: its rest is on the way.
  func wait(milliseconds: Int = -1, flushing: Bool = true) -> Wake {
    var entries = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&entries, 2, patience(milliseconds))
    if ready < 0 { return errno == EINTR ? .nothing : .gone }
    if entries[0].revents != 0, let number = readByte(signals) { return taking(Int32(number)) }
    if entries[1].revents != 0 { return readKeys() }
    guard flushing, stream.isWaiting, ready == 0 else { return .nothing }
    keep(stream.flush())
    return .keys
  }

  /// Looks at once for keys that leave; anything else waits for the prompt.
  package func watch() { _ = wait(milliseconds: 0, flushing: false) }

  /// Keys waiting to be used.
  var hasKeys: Bool { !pieces.isEmpty }

  /// Forgets what was typed ahead.
  func dropKeys() {
    pieces = []
    stream.reset()
  }

  /// Milliseconds the rest of a key, and of a paste, is waited for. Ours: a slow line sends a key's bytes together
  /// within some tens, and a paste never rests for seconds.
  private static let patienceForKey = 60
  private static let patienceForPaste = 2000

  private func patience(_ milliseconds: Int) -> Int32 {
    guard stream.isWaiting else { return Int32(clamping: milliseconds) }
    let longest = stream.isInPaste ? Self.patienceForPaste : Self.patienceForKey
    return Int32(clamping: milliseconds < 0 ? longest : min(milliseconds, longest))
  }

  private func readKeys() -> Wake {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    guard count > 0 else { return .gone }
    keep(stream.take(bytes[..<count]))
    return .keys
  }

  private func keep(_ new: [KeyStream.Piece]) {
    if new.contains(.leave) { hardening_leave_at_once() }
    pieces += new
  }

  private func readByte(_ descriptor: Int32) -> UInt8? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? byte : nil
  }

  private func taking(_ signal: Int32) -> Wake {
    guard signal == SIGTSTP else {
      if signal == SIGINT { dropKeys() }
      return .signal(signal)
    }
    leave()
    hardening_stop()
    enter()
    return .signal(SIGCONT)
  }
}
