import ArgumentParser
import CairnConversation
import CairnMatching
import CairnSafety
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
    let listener = ScriptListener(script)
    guard text.isEmpty else {
      let typed = TypedText(Array(text.joined(separator: " ").utf8))
      return try show(typed, listener.hear(typed.text, after: SafetyState()), script)
    }
    var reader = PipeReader()
    while case .line(let typed) = reader.nextLine() {
      try show(typed, listener.hear(typed.text, after: SafetyState()), script)
    }
  }

  private func show(_ typed: TypedText, _ hearing: Hearing, _ script: Script) throws {
    let report = MatchReport(text: typed.text, hearing: hearing, script: script)
    if json { return try Output.standard.write(ReportText.json(report) + "\n") }
    var lines = [report.sentence]
    let explanation = Explanation(script: script, hearing: hearing, namesDanger: true)
    if why { lines += explanation.lines }
    if let label = whyNot.flatMap({ Label($0) }) { lines += explanation.lines(against: label) }
    try Output.standard.write(lines.map { $0 + "\n" }.joined())
  }
}
