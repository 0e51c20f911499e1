import ArgumentParser
import CairnConversation
import CairnMatching
import CairnTerminal
import CairnVocabulary
import Foundation

/// What is understood of a line, and why.
struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "What is understood of a line, and why.",
    usage: "cairn match [--json] [--why] [--why-not <label>] [<text> ...]",
    discussion: """
      Reads lines from standard input when no text is given.

      Example:
        cairn match --why "he says sorry and does it again"
      """)

  @OptionGroup var content: ContentOptions
  @Flag(help: "One JSON object a line, in the order of the input.")
  var json = false
  @Flag(help: "The words that counted, and what came second.")
  var why = false
  @Option(help: .named("label", "What was missing for this label to be chosen."))
  var whyNot: String?
  @Argument(help: "What somebody might type.")
  var text: [String] = []

  func validate() throws {
    if let whyNot, Label(whyNot) == nil {
      throw ValidationError("--why-not wants a label, as conversation/not-now")
    }
  }

  @MainActor
  func run() async throws {
    let script = try content.script()
    let companion = Companion(script)
    guard text.isEmpty else {
      let typed = TypedText(Array(text.joined(separator: " ").utf8))
      return try show(typed, Self.firstTurn(typed, of: companion), script)
    }
    var reader = PipeReader()
    while case .line(let typed) = reader.nextLine() {
      try show(typed, Self.firstTurn(typed, of: companion), script)
    }
  }

  /// The line as the first of a talk, at an hour of no rule: what pacing would hold back of the answer.
  private static func firstTurn(_ typed: TypedText, of companion: Companion) -> Turn {
    let noon = Timestamp(seconds: 12 * 3600)
    return companion.respond(
      to: .said(typed.text), in: Conversation(startedAt: noon), at: noon)
  }

  private func show(_ typed: TypedText, _ turn: Turn, _ script: Script) throws {
    guard let hearing = turn.trace.hearing else { return }
    let report = MatchReport(text: typed.text, hearing: hearing, turn: turn, script: script)
    if json { return try Output.standard.write(ReportText.json(report) + "\n") }
    var lines = [report.sentence]
    let explanation = Explanation(script: script, hearing: hearing, namesDanger: true)
    if why { lines += explanation.lines + Explanation.heldBack(turn.trace.withheld) }
    if let label = whyNot.flatMap({ Label($0) }) { lines += explanation.lines(against: label) }
    try Output.standard.write(lines.map { $0 + "\n" }.joined())
  }
}
