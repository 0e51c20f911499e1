import ArgumentParser
import CairnAuthoring
import CairnConversation
import CairnDialogue
import CairnTerminal
import CairnVocabulary
import Foundation

/// A picture of a tree, or of the whole.
struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "A picture of a tree, or of the whole.",
    usage: "cairn map [--format <format>] [--stories <path>] [<label>]",
    discussion: """
      html is one page that needs nothing else; svg is drawn by Graphviz, where that is
      installed. With --stories it shows what they reach.

      Examples:
        cairn map --format html --stories Tests/Transcripts > map.html
        cairn map regain-trust/try-not-to-dwell --format svg > tree.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case dot, mermaid, html, svg }

  @OptionGroup var content: ContentOptions
  @Option(help: "dot, mermaid, html or svg.")
  var format = Format.html
  @Option(help: .named("path", "Transcripts whose talks are marked in it."))
  var stories: String?
  @Argument(help: "One tree; without it, all.")
  var label: String?

  func validate() throws {
    if let label, Label(label) == nil {
      throw ValidationError("a label looks like regain-trust/try-not-to-dwell")
    }
  }

  @MainActor
  func run() async throws {
    let script = try content.script()
    let outcomes = try await outcomes(with: script)
    let only = label.flatMap { Label($0) }
    guard let map = DialogueMap(of: script, only: only, outcomes: outcomes) else {
      throw Failure.noTree(label ?? "", in: script)
    }
    switch format {
    case .dot: try Output.standard.write(map.dot)
    case .mermaid: try Output.standard.write(map.mermaid)
    case .html: try Output.standard.write(map.html)
    case .svg: try Output.standard.write(try drawn(map.dot))
    }
  }

  private func outcomes(with script: Script) async throws -> [StoryOutcome]? {
    guard let stories else { return nil }
    let read = TranscriptFolder.files(at: [stories])
    let book = StoryBook(files: read.files, script: script)
    guard (read.findings + book.diagnostics).isEmpty else {
      throw Failure(.badInput, "the stories can't be run; 'cairn test' says why")
    }
    return await StoryRun(book, script: script).outcomes(of: book.stories, jobs: 2)
  }

  /// `dot` as Graphviz draws it.
  private func drawn(_ dot: String) throws -> String {
    guard let graphviz = Self.graphviz else {
      throw Failure(
        .outputFailed,
        "svg is drawn by Graphviz, and there is none here: install graphviz, or use --format html")
    }
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = graphviz
    process.arguments = ["-Tsvg"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let writing = Thread { [handle = input.fileHandleForWriting] in
      try? handle.write(contentsOf: Data(dot.utf8))
      try? handle.close()
    }
    writing.start()
    let drawn = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, let text = String(data: drawn, encoding: .utf8) else {
      throw Failure(.outputFailed, "Graphviz could not draw this")
    }
    return text
  }

  /// Where `dot` is, by PATH.
  private static var graphviz: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/dot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}

extension Failure {
  /// No tree is called that, and the nearest that is.
  static func noTree(_ name: String, in script: Script) -> Failure {
    let names = script.dialogues.dialogues.keys.map(\.text).sorted()
    let near = NearestName.of(name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    return Failure(.usage, "no tree is called '\(name)'\(near)")
  }
}
