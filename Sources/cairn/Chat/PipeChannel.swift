import CHardening
import CairnConversation
import CairnTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A talk through pipes: one line in, one reply and one empty line out, or one JSON object.
@MainActor
final class PipeChannel: TalkChannel {
  private let format: TalkFormat
  private let output = Output.standard
  private var reader = PipeReader()

  init(format: TalkFormat) {
    self.format = format
  }

  var isAtTerminal: Bool { false }
  var showsOpening: Bool { format == .jsonl }

  func nextLine() -> LineEvent { reader.nextLine() }

  /// The next line; where the keyboard is the input, without showing it.
  func nextSecret(_ question: String) -> String? {
    if isatty(0) == 1 {
      let prompt = PassphrasePrompt()
      defer { prompt.end() }
      return try? prompt.ask(question)
    }
    guard case .line(let typed) = reader.nextLine(), !typed.text.isEmpty else { return nil }
    return typed.text
  }

  func show(_ shown: ShownTurn) throws(OutputError) {
    switch format {
    case .jsonl:
      let report = TurnReport(
        shown.turn, number: shown.number, user: shown.user, kept: shown.kept)
      try output.write(ReportText.json(report) + "\n")
    case .text:
      guard shown.number > 0 || showsOpening else { return }
      try output.write(shown.turn.reply.lines.map { $0 + "\n" }.joined() + "\n")
    }
  }

  func tell(_ sentence: String) {
    try? Output(descriptor: hardening_messages()).write("cairn: \(sentence)\n")
  }

  func waiting<Value: Sendable>(for work: () async -> Value) async -> Value { await work() }

  func close() {}
  func becomePlain() {}
  func becomeDiscreet() -> Bool { false }
  func forgetLines() {}
}
