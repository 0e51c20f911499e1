import ArgumentParser
import CHardening
import CairnAuthoring
import CairnContent
import CairnConversation
import CairnTerminal
import CairnVocabulary
import Foundation

/// Tells writers what is wrong before a reader finds it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything wrong with content, at once.",
    discussion: """
      Errors are what keeps content from being used. What the rules of the voice find is a
      warning: read the line aloud, and mend it or leave it; --strict counts them too.

      --explore, --walks and --mutate each run alone, on content without errors. What they
      find is told as stories to save.

      Examples:
        cairn check .
        cairn check --explore --only regain-trust/try-not-to-dwell .
        cairn check --walks 20000 .
      """)

  @Flag(help: "One JSON object a finding, one a line.")
  var json = false
  @Flag(help: "Warnings count as findings.")
  var strict = false
  @Flag(help: "Which beats carry which paragraph of the articles.")
  var paragraphs = false
  @Flag(help: "The keys of files like PATH as a JSON Schema, for editors.")
  var schema = false
  @Flag(help: "Walk every state of every tree: what is proved, or a story against it.")
  var explore = false
  @Option(help: .named("label", "Explore, or change, one tree alone."))
  var only: String?
  @Option(help: .named("count", "States of one tree after which exploring it stops."))
  var states = 6_000
  @Option(help: .named("turns", "Talk so many turns at random, held to the standing checks."))
  var walks: Int?
  @Option(help: .named("number", "The first walk; the same number walks the same."))
  var seed: UInt64 = 1
  @Flag(help: "Break things one at a time: what does no story notice?")
  var mutate = false
  @Option(help: .named("folder", "What PATH hears and says otherwise than other content."))
  var diff: String?
  @Option(help: .named("path", "Stories for --mutate and --diff."))
  var stories = "Tests/Transcripts"
  @Option(help: "How many at a time.")
  var jobs = 2
  @Argument(help: "A folder that holds Intents and Dialogues.")
  var path = "."

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs wants a number from 1") }
    if states < 1 { throw ValidationError("--states wants a number from 1") }
    if let walks, walks < 1 { throw ValidationError("--walks wants a number from 1") }
    if let only, Label(only) == nil {
      throw ValidationError("--only wants a label, as regain-trust/try-not-to-dwell")
    }
  }

  @MainActor
  func run() async throws {
    if schema { return try showSchema() }
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(.noInput, "no such folder")
    }
    if explore { return try await exploreTrees() }
    if let walks { return try await walk(walks) }
    if mutate { return try await mutateContent() }
    if let diff { return try await compare(with: diff) }
    if paragraphs { return try showParagraphs() }
    try showFindings()
  }

  /// The content at `path`; without a script nothing more can be said of it than what is wrong.
  func script(learning: Bool, at path: String? = nil) throws -> Script {
    let learned = learning ? try BuiltInContent.learned() : nil
    let loaded = ContentLoader(learns: learning, learned: learned).load(folder: path ?? self.path)
    if let script = loaded.script { return script }
    for finding in loaded.diagnostics where finding.severity == .error {
      try show(finding, in: loaded.source)
    }
    throw Failure(.badInput, "the content can't be used")
  }

  private func showFindings() throws {
    let loaded = ContentLoader(learns: false).load(folder: path)
    let voice = loaded.script.map { warnings(in: LintedContent($0)) } ?? []
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

  func show(_ finding: Diagnostic, in source: ContentSource) throws {
    guard json else {
      return try Output.standard.write(DiagnosticText.text(of: finding, in: source) + "\n")
    }
    try Output.standard.write(ReportText.json(FindingReport(finding)) + "\n")
  }

  private func showSchema() throws {
    let file = path == "." ? "Dialogues/group/name.yaml" : path
    guard let text = ContentSchema.text(forFilesLike: file) else {
      throw Failure(.usage, "no content file is called like that; try Intents/group/name.yaml")
    }
    try Output.standard.write(text)
  }

  private func showParagraphs() throws {
    try Output.standard.write(ParagraphTable(of: try script(learning: false)).text)
  }
}
