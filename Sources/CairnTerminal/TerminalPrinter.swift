package import CairnConversation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Shows replies at a terminal, part by part, with a breath between. Only ever adds below what stands there.
@MainActor
package final class TerminalPrinter {
  private let terminal: Terminal
  package var look: Look

  package init(terminal: Terminal, look: Look) {
    self.terminal = terminal
    self.look = look
  }

  /// Shows `reply`, with longer breaths where `isSlower`. A key shows the rest at once; Ctrl-C leaves the rest unsaid.
  package func show(
    _ reply: Reply, breathing: Bool = true, isSlower: Bool = false
  ) throws(OutputError) {
    let breath = isSlower ? look.breath.slower : look.breath
    guard !reply.parts.isEmpty else { return }
    let layout = ReplyLayout(width: terminal.width, look: look)
    var isHurried = reply.isUrgent || look.isPlain || !breathing || terminal.hasKeys
    try terminal.output.writeRaw("\n")
    for (part, lines) in zip(reply.parts, layout.lines(of: reply)) {
      if !isHurried {
        switch breathe(breath.milliseconds(beforeWeight: part.weight)) {
        case .full: break
        case .skipped: isHurried = true
        case .stopped: return try terminal.output.writeRaw("\n")
        }
      }
      try terminal.output.writeRaw(lines.map { $0 + "\n" }.joined())
    }
    try terminal.output.writeRaw("\n")
  }

  private enum Pause { case full, skipped, stopped }

  private func breathe(_ milliseconds: Int) -> Pause {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(milliseconds)
    while clock.now < end {
      let left = (end - clock.now) / .milliseconds(1)
      switch terminal.wait(milliseconds: Int(left) + 1) {
      case .keys:
        terminal.dropSkippingKeys()
        return .skipped
      case .gone: return .skipped
      case .signal(SIGINT): return .stopped
      case .signal, .nothing: break
      }
    }
    return .full
  }
}

extension Terminal {
  /// Enter and Space, pressed while a reply is shown, only skip the pause: nothing of them waits for the prompt.
  func dropSkippingKeys() {
    guard case .keys(let bytes)? = pieces.first else { return }
    let rest = bytes.drop { [0x0A, 0x0D, 0x20].contains($0) }
    if rest.isEmpty {
      pieces.removeFirst()
    } else {
      pieces[0] = .keys(Array(rest))
    }
  }
}
