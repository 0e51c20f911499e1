import ArgumentParser
import CHardening
import CairnAuthoring
import CairnConversation
import CairnTerminal
import CairnVocabulary
import Foundation

/// Runs scripted talks.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run scripted talks (*.transcript).",
    usage: "cairn test [flags] [<paths> ...]",
    discussion: """
      Every turn is also held to what no story can switch off: one question, nothing twice,
      nothing that was closed, nothing heavy twice running, 60 words.

      Example:
        cairn test Tests/Transcripts --filter "closing a topic"
      """)

  enum Report: String, ExpressibleByArgument, CaseIterable { case text, junit }

  @OptionGroup var content: ContentOptions
  @Option(help: "Only stories whose name or file has this in it.")
  var filter: String?
  @Flag(help: "Write what happened into the recorded lines, showing each change.")
  var bless = false
  @Flag(help: "What of the content the stories reached.")
  var coverage = false
  @Option(help: .named("kind=percent", "What the stories must reach at least, as beats=100."))
  var floor: [String] = []
  @Option(help: "How failures are told: text or junit.")
  var report = Report.text
  @Option(help: "Stories at a time.")
  var jobs = 2
  @Argument(help: "Transcripts, or folders of them.")
  var paths = ["Tests/Transcripts"]

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs wants a number from 1") }
    if let floor = floor.first(where: { CoverageFloor($0) == nil }) {
      throw ValidationError(
        "--floor wants one of \(CoverageFloor.kinds), as beats=100, not '\(floor)'")
    }
  }

  @MainActor
  func run() async throws {
    let script = try content.script()
    let book = try readBook(for: script)
    let stories = book.stories.filter(isWanted)
    guard !stories.isEmpty else { throw Failure(.badInput, "no story fits '\(filter ?? "")'") }
    let outcomes = await StoryRun(book, script: script).outcomes(of: stories, jobs: jobs)
    if bless { return try blessed(book, outcomes) }
    try show(outcomes)
    let isHigh = try showCoverage(of: outcomes, in: script)
    if !isHigh || outcomes.contains(where: { !$0.passed }) { throw Failure(.findings) }
  }

  /// The table where it is asked for, and every floor that is not met; false when there is one.
  private func showCoverage(of outcomes: [StoryOutcome], in script: Script) throws -> Bool {
    guard coverage || !floor.isEmpty else { return true }
    let reached = Coverage(of: outcomes, in: script)
    let messages = Output(descriptor: hardening_messages())
    if coverage { try (report == .text ? .standard : messages).write(reached.report + "\n") }
    let missed = floor.compactMap { CoverageFloor($0) }.compactMap { $0.complaint(about: reached) }
    for complaint in missed { try messages.write("cairn: \(complaint)\n") }
    return missed.isEmpty
  }

  private func readBook(for script: Script) throws -> StoryBook {
    let read = TranscriptFolder.files(at: paths)
    let book = StoryBook(files: read.files, script: script)
    let findings = (read.findings + book.diagnostics).filter { !isForgiven($0) }
    let messages = Output(descriptor: hardening_messages())
    for finding in findings {
      let line = book.line(at: finding.location)
      let text = "\(finding.location): error: \(finding.message) [\(finding.rule)]\n"
      try messages.write(text + (line.isEmpty ? "" : "    \(line)\n"))
    }
    guard findings.isEmpty else { throw Failure(.badInput, "the stories can't be run") }
    return book
  }

  /// A story that claims nothing yet is what `--bless` is for.
  private func isForgiven(_ finding: Diagnostic) -> Bool {
    bless && finding.rule == TranscriptRule.noClaim.rawValue
  }

  private func isWanted(_ story: Story) -> Bool {
    filter.map { story.name.contains($0) || story.location.file.contains($0) } ?? true
  }

  private func show(_ outcomes: [StoryOutcome]) throws {
    if report == .junit { return try Output.standard.write(StoryReport.junit(of: outcomes)) }
    for outcome in outcomes {
      for failure in outcome.failures {
        try Output.standard.write(StoryReport.text(of: failure, in: outcome.story) + "\n\n")
      }
    }
    try Output.standard.write(StoryReport.summary(of: outcomes) + "\n")
  }

  /// Shows each change and writes it; refuses in CI, and for a story in which a claim fails.
  private func blessed(_ book: StoryBook, _ outcomes: [StoryOutcome]) throws {
    guard (ProcessInfo.processInfo.environment["CI"] ?? "").isEmpty else {
      throw Failure(.usage, "--bless is refused where CI is set")
    }
    var blessing = Blessing()
    for file in book.files {
      let own = outcomes.filter { $0.story.location.file == file.path }
      let before = blessing.changes.count
      let written = blessing.bless(file, after: own)
      guard blessing.changes.count > before else { continue }
      guard TranscriptFolder.write(written) else {
        throw Failure(.outputFailed, "can't write \(file.path)")
      }
    }
    try tell(blessing, outcomes)
  }

  private func tell(_ blessing: Blessing, _ outcomes: [StoryOutcome]) throws {
    for change in blessing.changes.sorted(by: { $0.location < $1.location }) {
      let lines = change.old.map { "  - \($0)" } + change.new.map { "  + \($0)" }
      try Output.standard.write("\(change.location)\n" + lines.joined(separator: "\n") + "\n")
    }
    for outcome in outcomes where blessing.refused.contains(outcome.story.name) {
      for failure in outcome.failures where !failure.isRecorded {
        try Output.standard.write(StoryReport.text(of: failure, in: outcome.story) + "\n\n")
      }
    }
    try Output.standard.write(
      "\(blessing.changes.count) recorded, \(blessing.refused.count) stories refused\n")
    if !blessing.refused.isEmpty { throw Failure(.findings) }
  }
}
