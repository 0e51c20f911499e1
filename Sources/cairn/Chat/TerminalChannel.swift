import CairnConversation
import CairnTerminal
import CairnVocabulary

/// A talk at a terminal.
@MainActor
final class TerminalChannel: TalkChannel {
  private let terminal: Terminal
  private let reader: ReadlineReader
  private let printer: TerminalPrinter

  init(terminal: Terminal, look: Look, completion: Completion) {
    self.terminal = terminal
    printer = TerminalPrinter(terminal: terminal, look: look)
    reader = ReadlineReader(terminal: terminal, prompt: "you> ", completion: completion)
  }

  var isAtTerminal: Bool { true }
  var showsOpening: Bool { true }

  func nextLine() -> LineEvent { reader.nextLine() }

  func nextSecret(_ question: String) -> String? { reader.nextSecret(question) }

  func show(_ shown: ShownTurn) throws(OutputError) {
    try printer.show(
      shown.turn.reply, breathing: shown.number > 0 && !shown.isCommand,
      isSlower: shown.turn.conversation.pace == .talking(slower: true))
    if shown.turn.trace.hearing?.concern != nil { reader.forgetLastLine() }
  }

  func tell(_ sentence: String) {
    try? printer.show(Reply(parts: [Reply.Part(.words, sentence)]), breathing: false)
  }

  func waiting<Value: Sendable>(for work: () async -> Value) async -> Value {
    let watch = Task {
      while !Task.isCancelled {
        terminal.watch()
        try? await Task.sleep(for: .milliseconds(20))
      }
    }
    defer { watch.cancel() }
    return await work()
  }

  func close() { terminal.leave() }

  func becomePlain() {
    printer.look = Look(isPlain: true, hasColour: false, breath: .none)
  }

  func becomeDiscreet() -> Bool { terminal.becomeDiscreet() }

  func forgetLines() { reader.forgetLines() }
}
