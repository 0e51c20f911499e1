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

  let input: Int32
  let output: Output
  /// Whether control sequences may be sent at all.
  let takesSequences: Bool
  private let found: termios
  let signals: Int32
  var stream = KeyStream()
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
  func enter() {
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
