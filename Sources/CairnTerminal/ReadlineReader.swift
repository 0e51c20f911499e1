import CHardening
@preconcurrency import CReadline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines edited with GNU readline.
///
/// Readline is one for the whole process and its callbacks carry no context, so there is at most one reader, and it
/// lives on the main actor. It never touches the terminal's settings or reads from it: keys come from `Terminal`.
@MainActor
package final class ReadlineReader: LineReader {
  /// The reader readline's callbacks speak to.
  static var current: ReadlineReader?

  let terminal: Terminal
  private let prompt: String
  private let completion: Completion
  var keys: ArraySlice<UInt8> = []
  private var finished: LineEvent?
  private var offered: [String] = []

  package init(terminal: Terminal, prompt: String, completion: Completion) {
    self.terminal = terminal
    self.prompt = prompt
    self.completion = completion
    Self.current = self
    setUp()
  }

  package func nextLine() -> LineEvent {
    finished = nil
    rl_callback_handler_install(prompt) { line in
      MainActor.assumeIsolated { ReadlineReader.current?.end(line) }
    }
    while true {
      feed()
      if let finished { return finished }
      take(terminal.wait())
    }
  }

  /// Takes the last line out of what Up brings back.
  package func forgetLastLine() {
    guard history_length > 0, let entry = remove_history(history_length - 1) else { return }
    free_history_entry(entry)
  }

  /// Empties what Up brings back.
  package func forgetLines() { clear_history() }
}

// MARK: - Keys to readline

extension ReadlineReader {
  private func feed() {
    while finished == nil {
      if !keys.isEmpty {
        rl_callback_read_char()
        continue
      }
      guard terminal.hasKeys else { return }
      switch terminal.pieces.removeFirst() {
      case .keys(let bytes): keys = bytes[...]
      case .paste(let bytes): insert(bytes)
      case .leave: hardening_leave_at_once()
      }
    }
    guard !keys.isEmpty else { return }
    terminal.pieces.insert(.keys(Array(keys)), at: 0)
    keys = []
  }

  /// A paste goes in as it is, its lines and all, and waits for Enter.
  private func insert(_ bytes: [UInt8]) {
    var text = TypedText(bytes.map { $0 == 0x0D ? 0x0A : $0 }).text
    while text.last?.isNewline == true { text.removeLast() }
    rl_insert_text(text)
    rl_redisplay()
  }

  private func take(_ wake: Terminal.Wake) {
    switch wake {
    case .keys, .nothing: break
    case .gone: abandon(with: .end)
    case .signal(SIGINT): clear()
    case .signal(SIGWINCH): rl_resize_terminal()
    case .signal: redraw()
    }
  }

  /// Ctrl-C: what was typed stays on the screen, and a fresh prompt comes below it.
  private func clear() {
    keys = []
    rl_callback_sigcleanup()
    rl_free_line_state()
    rl_point = rl_end
    rl_mark = 0
    rl_redisplay()
    rl_crlf()
    rl_replace_line("", 1)
    rl_on_new_line()
    rl_redisplay()
  }

  private func redraw() {
    rl_resize_terminal()
    rl_on_new_line()
    rl_forced_update_display()
  }

  private func abandon(with event: LineEvent) {
    rl_callback_handler_remove()
    finished = event
  }

  private func end(_ line: UnsafeMutablePointer<CChar>?) {
    guard let line else { return abandon(with: .end) }
    defer { free(line) }
    let bytes = UnsafeRawBufferPointer(start: line, count: strlen(line))
    let typed = TypedText(bytes)
    if !typed.text.isEmpty, bytes.first != 0x20 { add_history(line) }
    abandon(with: .line(typed))
  }

  func nextKey() -> Int32 {
    keys.popFirst().map(Int32.init) ?? EOF
  }

  func completions(of typed: String) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    offered = completion.candidates(for: typed).reversed()
    return rl_completion_matches(typed) { _, _ in
      MainActor.assumeIsolated {
        ReadlineReader.current?.offered.popLast().flatMap { UInt(bitPattern: strdup($0)) }
      }.flatMap { UnsafeMutablePointer<CChar>(bitPattern: $0) }
    }
  }
}
