import CHardening
import CairnTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Asks for a passphrase outside a talk: at the keyboard without showing it, in a pipe as one line.
@MainActor
final class PassphrasePrompt {
  private let terminal: Terminal?
  private let reader: ReadlineReader?
  private var pipe = PipeReader()

  init() {
    terminal = isatty(0) == 1 ? Terminal(output: Self.whereToAsk(), takesSequences: false) : nil
    reader = terminal.map {
      ReadlineReader(terminal: $0, prompt: "", completion: Completion(lines: []))
    }
  }

  /// Where somebody at the keyboard reads a question: the messages, or the terminal itself where those go to a file.
  private static func whereToAsk() -> Output {
    let messages = Output(descriptor: hardening_messages())
    if messages.isTerminal { return messages }
    let terminal = open("/dev/tty", O_WRONLY | O_CLOEXEC | O_NOCTTY)
    return terminal >= 0 ? Output(descriptor: terminal) : messages
  }

  var isAtTerminal: Bool { reader != nil }

  func ask(_ question: String) throws(Failure) -> String {
    if let reader {
      if let secret = reader.nextSecret(question) { return secret }
    } else if case .line(let typed) = pipe.nextLine(), !typed.text.isEmpty {
      return typed.text
    }
    throw Failure(.usage, "a passphrase is needed: at the keyboard, or as the first line of a pipe")
  }

  /// The same words twice at the keyboard, where a slip cannot be seen.
  func askTwice(_ question: String) throws(Failure) -> String {
    let first = try ask(question)
    guard isAtTerminal else { return first }
    guard try ask("The same again: ") == first else {
      throw Failure(.usage, "the two were not the same; nothing was changed")
    }
    return first
  }

  /// Puts the terminal back.
  func end() { terminal?.leave() }
}
