@preconcurrency import CReadline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How readline is set up: it neither reads keys nor touches the terminal's settings, and offers nothing from the disk.
extension ReadlineReader {
  /// Lines that Up can bring back; older ones go. In memory only.
  private static let longestHistory: Int32 = 200

  func setUp() {
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
