import ArgumentParser
import CairnAuthoring
import CairnContent
import CairnTerminal
import CairnVocabulary
import Foundation

/// Tells writers what is wrong before a reader finds it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything wrong with content, at once.",
    discussion: """
      Errors are what keeps content from being used. What the rules of the voice find is a
      warning: read the line aloud, and mend it or leave it; --strict counts them too.

      Example:
        cairn check .
      """)

  @Flag(help: "One JSON object a finding, one a line.")
  var json = false
  @Flag(help: "Warnings count as findings.")
  var strict = false
  @Argument(help: "A folder that holds Intents and Dialogues.")
  var path = "."

  func run() throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(.noInput, "no such folder")
    }
    let loaded = ContentLoader(learns: false).load(folder: path)
    let voice = loaded.script.map { warnings(in: LintedContent($0, source: loaded.source)) } ?? []
    for finding in loaded.diagnostics + voice { try show(finding, in: loaded.source) }
    let errors = loaded.diagnostics.filter { $0.severity == .error }.count
    if !json {
      let others = loaded.diagnostics.count - errors + voice.count
      try Output.standard.write("\(errors) errors, \(others) warnings\n")
    }
    if loaded.script == nil { throw Failure(.badInput) }
    if errors > 0 || strict && !voice.isEmpty { throw Failure(.findings) }
  }

  private func warnings(in content: LintedContent) -> [Diagnostic] {
    Linter().findings(in: content).map {
      Diagnostic(.warning, rule: $0.rule, $0.message, at: $0.location, repair: $0.repair)
    }
  }

  private func show(_ finding: Diagnostic, in source: ContentSource) throws {
    guard json else {
      return try Output.standard.write(DiagnosticText.text(of: finding, in: source) + "\n")
    }
    try Output.standard.write(ReportText.json(FindingReport(finding)) + "\n")
  }
}

/// One finding as a JSON object.
struct FindingReport: Encodable {
  let file: String
  let line: Int
  let column: Int
  let severity: String
  let rule: String
  let message: String

  init(_ finding: Diagnostic) {
    file = finding.location.file
    line = finding.location.line
    column = finding.location.column
    severity = finding.severity.rawValue
    rule = finding.rule
    message = finding.message
  }
}
