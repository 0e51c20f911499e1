import ArgumentParser
import CairnConversation
import CairnMatching
import CairnTerminal
import CairnVocabulary

/// How well labelled lines are heard.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "How well labelled lines are heard.",
    usage: "cairn evaluate [--json] [--cross <k>] [<file> ...]",
    discussion: """
      A file holds one object a line: {"text": "...", "accept": ["group/name"]}, with
      "role" and "safety" where the line says so. A hit is any of "accept".

      Example:
        cairn evaluate lines.jsonl
      """)

  @OptionGroup var content: ContentOptions
  @Flag(help: "The figures as one JSON object.")
  var json = false
  @Option(help: .named("k", "The content's own examples, learned in all blocks of k but one."))
  var cross: Int?
  @Argument(help: "Files of labelled lines.")
  var file: [String] = []

  func validate() throws {
    if let cross, !(2...20).contains(cross) { throw ValidationError("--cross wants 2 to 20") }
    if cross == nil, file.isEmpty { throw ValidationError("which file? Or --cross K") }
  }

  func run() throws {
    let lines = try file.flatMap { file throws(Failure) in try LabelledLine.lines(of: file) }
    let script = try content.script()
    if !file.isEmpty {
      try show(HearingEvaluation(of: lines, heardBy: ScriptListener(script)))
    }
    if let cross { try show(HearingEvaluation(labels: Self.crossed(script, folds: cross))) }
  }

  private static func crossed(_ script: Script, folds: Int) -> Evaluation {
    let learning = Learning(
      intents: script.intents, labels: script.vocabulary.map(\.label), language: script.language)
    return learning.crossValidation(folds: folds)
  }

  private func show(_ evaluation: HearingEvaluation) throws {
    let report = EvaluationReport(evaluation)
    try Output.standard.write(json ? ReportText.json(report) + "\n" : report.table)
  }
}
