import CHardening

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal a person sits at: its settings, its size, its keys.
///
/// Keys are read here and nowhere else, so that whatever is typed while a reply is shown waits for the next prompt,
/// and the keys that leave at once are seen at once.
@MainActor
package final class Terminal {
  package enum Wake: Hashable, Sendable {
    /// Keys have come; they are in `pieces`.
    case keys
    /// A signal: an interrupt or a change of size.
    case signal(Int32)
    /// Nothing came in time.
    case nothing
    /// The terminal is gone.
    case gone
  }

  private let input: Int32
  let output: Output
  /// Whether control sequences may be sent at all.
  let takesSequences: Bool
  private let found: termios
  private let signals: Int32
  private var stream = KeyStream()
  private var isRaw = false
  private(set) package var isDiscreet = false
  /// What was typed and not yet used.
  var pieces: [KeyStream.Piece] = []

  /// Nil where `input` is no terminal, or there is nothing to learn of signals by.
  package init?(input: Int32 = 0, output: Output = .standard, takesSequences: Bool) {
    var found = termios()
    guard tcgetattr(input, &found) == 0 else { return nil }
    let signals = hardening_watch_signals()
    guard signals >= 0 else { return nil }
    (self.input, self.output, self.found, self.signals) = (input, output, found, signals)
    self.takesSequences = takesSequences
    hardening_quit_leaves(true)
    enter()
  }

  /// Columns; 80 where the terminal does not say.
  package var width: Int {
    var size = winsize()
    let isKnown = ioctl(output.descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  /// Puts the terminal back as it was found. Harmless when it already is.
  package func leave() {
    guard isRaw else { return }
    isRaw = false
    send(leaving)
    var settings = found
    tcsetattr(input, TCSADRAIN, &settings)
    hardening_release_terminal()
  }

  /// Moves to a screen that is wiped on every way out; false where the terminal has none.
  package func becomeDiscreet() -> Bool {
    guard takesSequences, !isDiscreet else { return isDiscreet }
    isDiscreet = true
    guardLeaving()
    send(Sequence.enterScreen)
    return true
  }

  /// Keys as they come, without echo; line ends as they are typed.
  private func enter() {
    var settings = found
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    settings.c_iflag &= ~tcflag_t(ICRNL | INLCR | IXON | ISTRIP)
    withUnsafeMutableBytes(of: &settings.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    guardLeaving()
    tcsetattr(input, TCSADRAIN, &settings)
    isRaw = true
    send(entering)
  }

  private func guardLeaving() {
    var settings = found
    hardening_guard_terminal(input, &settings, takesSequences ? leaving : "")
  }

  private var entering: String { (isDiscreet ? Sequence.enterScreen : "") + Sequence.bracketPastes }
  private var leaving: String { Sequence.plainPastes + (isDiscreet ? Sequence.leaveScreen : "") }

  /// A terminal that cannot be written to is found out by the next reply.
  private func send(_ sequence: String) {
    if takesSequences { try? output.writeRaw(sequence) }
  }

  private enum Sequence {
    static let bracketPastes = "\u{1B}[?2004h"
    static let plainPastes = "\u{1B}[?2004l"
    static let enterScreen = "\u{1B}[?1049h\u{1B}[H\u{1B}[2J"
    static let leaveScreen = "\u{1B}[H\u{1B}[2J\u{1B}[?1049l"
  }
}

extension Terminal {
  /// Waits up to `milliseconds` (negative: for ever) for keys or a signal. Keys that leave at once never return.
  func wait(milliseconds: Int = -1) -> Wake {
    var entries = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&entries, 2, patience(milliseconds))
    if ready < 0 { return errno == EINTR ? .nothing : .gone }
    if entries[0].revents != 0, let number = readByte(signals) { return taking(Int32(number)) }
    if entries[1].revents != 0 { return readKeys() }
    guard stream.isWaiting, ready == 0 else { return .nothing }
    keep(stream.flush())
    return .keys
  }

  /// Looks at once for keys that leave; anything else waits for the prompt.
  package func watch() { _ = wait(milliseconds: 0) }

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
