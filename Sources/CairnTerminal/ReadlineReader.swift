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
  private static var current: ReadlineReader?

  private let terminal: Terminal
  private let prompt: String
  private let completion: Completion
  private var keys: ArraySlice<UInt8> = []
  private var finished: LineEvent?
  private var offered: [String] = []

  /// Lines that Up can bring back; older ones go. In memory only.
  private static let longestHistory: Int32 = 200

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

// MARK: - What is typed and shown nowhere

extension ReadlineReader {
  /// A line that is shown nowhere and kept in no history; nil when it was left empty or broken off with Ctrl-C.
  package func nextSecret(_ question: String) -> String? {
    try? terminal.output.write(question)
    defer { try? terminal.output.write("\n") }
    var secret: [UInt8] = []
    while true {
      while terminal.hasKeys {
        guard case .keys(let bytes) = terminal.pieces.removeFirst() else { continue }
        for (place, byte) in bytes.enumerated() {
          guard Self.type(byte, into: &secret) else {
            let rest = Array(bytes.dropFirst(place + 1))
            if !rest.isEmpty { terminal.pieces.insert(.keys(rest), at: 0) }
            return secret.isEmpty ? nil : TypedText(secret).text
          }
        }
      }
      switch terminal.wait() {
      case .keys, .nothing: break
      case .signal(SIGINT), .gone: return nil
      case .signal: break
      }
    }
  }

  /// False when `byte` ends the line.
  private static func type(_ byte: UInt8, into secret: inout [UInt8]) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0x04: return false
    case 0x15: secret = []
    case 0x08, 0x7F:
      while let last = secret.popLast(), last & 0xC0 == 0x80 {}
    default: if byte >= 0x20 { secret.append(byte) }
    }
    return true
  }
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

  private func nextKey() -> Int32 {
    keys.popFirst().map(Int32.init) ?? EOF
  }

  private func completions(of typed: String) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  {
    offered = completion.candidates(for: typed).reversed()
    return rl_completion_matches(typed) { _, _ in
      MainActor.assumeIsolated {
        ReadlineReader.current?.offered.popLast().flatMap { UInt(bitPattern: strdup($0)) }
      }.flatMap { UnsafeMutablePointer<CChar>(bitPattern: $0) }
    }
  }
}

// MARK: - Setting readline up

extension ReadlineReader {
  private func setUp() {
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_readline_name = UnsafePointer(strdup("cairn"))
    rl_prep_term_function = { _ in rl_tty_set_echoing(1) }
    rl_deprep_term_function = {}
    rl_getc_function = { _ in MainActor.assumeIsolated { ReadlineReader.current?.nextKey() ?? EOF }
    }
    rl_input_available_hook = {
      MainActor.assumeIsolated { ReadlineReader.current?.keys.isEmpty ?? true } ? 0 : 1
    }
    Self.speakUTF8()
    rl_initialize()
    using_history()
    stifle_history(Self.longestHistory)
    overrule()
    setUpCompletion()
  }

  /// What the person's own inputrc may not change: how pastes, completion and letters beyond ASCII work.
  private func overrule() {
    let settings = [
      ("enable-bracketed-paste", "off"), ("bell-style", "none"), ("input-meta", "on"),
      ("output-meta", "on"), ("convert-meta", "off"), ("enable-meta-key", "off"),
      ("completion-query-items", "0"), ("page-completions", "off"), ("mark-directories", "off"),
      ("expand-tilde", "off"), ("horizontal-scroll-mode", "off"), ("history-size", "200"),
      ("show-mode-in-prompt", "off"), ("revert-all-at-newline", "on"),
      ("echo-control-characters", "off"),
    ]
    for (name, value) in settings { rl_variable_bind(name, value) }
    for name in ["tilde-expand", "re-read-init-file", "insert-completions"] {
      rl_unbind_function_in_map(rl_named_function(name), rl_get_keymap())
    }
  }

  private func setUpCompletion() {
    rl_completer_word_break_characters = UnsafePointer(strdup(""))
    rl_completion_append_character = 0
    rl_attempted_completion_function = { text, start, _ in
      rl_attempted_completion_over = 1
      guard start == 0, let text else { return nil }
      let typed = String(cString: text)
      let matches = MainActor.assumeIsolated {
        UInt(bitPattern: ReadlineReader.current?.completions(of: typed))
      }
      return UnsafeMutablePointer(bitPattern: matches)
    }
  }

  /// Whether the terminal is one that readline knows and that obeys control sequences.
  package static func terminalTakesSequences() -> Bool {
    rl_reset_terminal(nil)
    return rl_get_termcap("up") != nil && rl_get_termcap("ce") != nil
  }

  /// In the C locale readline would cut letters apart; what is typed is UTF-8 wherever Cairn runs.
  private static func speakUTF8() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(nl_item(CODESET))).uppercased() == "UTF-8" { return }
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      setenv("LC_ALL", name, 1)
      return
    }
  }
}
