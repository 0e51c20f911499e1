import Foundation
import Testing

/// The writer's commands, on a copy of the content in a folder of its own.
@Suite(.serialized) struct WritingTests {
  private let cairn = CairnProgram()

  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A folder with this repository's content and stories; gone after `body`.
  private func inCopy(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("Tests"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for part in ["Intents", "Dialogues", "Tests/Transcripts"] {
      try FileManager.default.copyItem(
        at: Self.repository.appendingPathComponent(part), to: folder.appendingPathComponent(part))
    }
    try body(folder)
  }

  /// Every command the guide prints, with the status it ends with.
  static let commands: [[String]] = {
    let guide =
      (try? String(
        contentsOf: repository.appendingPathComponent("docs/writing.md"), encoding: .utf8)) ?? ""
    return guide.split(separator: "\n")
      .filter { $0.hasPrefix("    cairn ") }
      .map { line in
        let command = line.split(separator: "  ", omittingEmptySubsequences: true)[0]
        return words(
          of: String(command.trimmingCharacters(in: .whitespaces).dropFirst("cairn ".count)))
      }
  }()

  /// Words of a shell line; what stands in double quotes is one.
  private static func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
  }

  @Test func `the guide's commands do what they say, from the first to the last`() throws {
    #expect(Self.commands.count >= 10)
    try inCopy { folder in
      var runner = CairnProgram()
      runner.folder = folder
      for command in Self.commands {
        let run = try runner.run(command, input: Data("it hurts\n/quit\n".utf8))
        #expect(
          run.status == 0,
          "cairn \(command.joined(separator: " ")): \(run.messages)\(run.output.suffix(2000))")
      }
    }
  }

  @Test func `new files are content that check has nothing against, and nothing is written over`()
    throws
  {
    try inCopy { folder in
      let made = try cairn.run("new", "conversation/good-tidings", folder.path)
      #expect(made.status == 0, "\(made.messages)")
      let check = try cairn.run("check", folder.path)
      #expect(check.status == 0 && check.output.contains("0 errors"), "\(check.output.suffix(500))")
      #expect(try cairn.run("new", "conversation/good-tidings", folder.path).status == 64)
    }
  }

  @Test(arguments: [("Dialogues/group/name.yaml", "opening"), ("Intents/safety/a.yaml", "signs")])
  func `a schema is JSON that knows the keys`(path: String, key: String) throws {
    let run = try cairn.run("check", "--schema", path)
    #expect(run.status == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    #expect(run.output.contains("\"\(key)\""))
  }

  @Test func `a finding is one object with its place`() throws {
    try inCopy { folder in
      let tree = folder.appendingPathComponent("Dialogues/conversation/thanks.yaml")
      let text = try String(contentsOf: tree, encoding: .utf8)
      try Data(text.replacing("goto: rest", with: "goto: rst").utf8).write(to: tree)
      let run = try cairn.run("check", "--json", folder.path)
      #expect(run.status == 65)
      let finding = try object(try #require(run.lines.first { $0.contains("unknown-beat") }))
      #expect(finding["file"] as? String == "Dialogues/conversation/thanks.yaml")
      #expect(Set(finding.keys) == ["file", "line", "column", "severity", "rule", "message"])
    }
  }

  @Test func `a map of one tree is drawn, and without Graphviz a sentence says so`() throws {
    for format in ["dot", "mermaid", "html"] {
      let run = try cairn.run("map", "conversation/thanks", "--format", format)
      #expect(run.status == 0 && run.output.contains("thanks"))
    }
    var bare = CairnProgram()
    bare.environment["PATH"] = "/nowhere"
    let run = try bare.run("map", "conversation/thanks", "--format", "svg")
    #expect(run.status == 74)
    #expect(run.messages.contains("Graphviz"))
    let slip = try cairn.run("map", "conversation/thank")
    #expect(slip.status == 64 && slip.messages.contains("did you mean 'conversation/thanks'?"))
  }

  @Test func `a talk begins at a beat, is read again in its place, and is written down`() throws {
    try inCopy { folder in
      var runner = CairnProgram()
      runner.folder = folder
      let beat = "regain-trust/respect-their-timing#whose-clock"
      let input = "no\n/wait 3 days\nmm\n/record a-wait\n"
      let run = try runner.run(
        ["--now", "2026-03-02T20:00:00Z", "--from", beat], input: Data(input.utf8))
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output.contains("Written to a-wait.transcript"))
      let story = try String(
        contentsOf: folder.appendingPathComponent("a-wait.transcript"), encoding: .utf8)
      #expect(story.hasPrefix("story: a wait\nclock: 2026-03-02T20:00:00Z\n"))
      #expect(story.contains("> no\n@ ") && story.contains("wait 3 days"))
    }
    let slip = try cairn.run("--from", "regain-trust/respect-their-timing#whose-clok")
    #expect(slip.status == 64 && slip.messages.contains("did you mean '#whose-clock'?"))
  }

  @Test func `a floor that is not reached fails the run`() throws {
    let stories = Self.repository.appendingPathComponent("Tests/Transcripts").path
    let low = try cairn.run("test", "--floor", "labels=1", stories)
    #expect(low.status == 0, "\(low.output.suffix(500))")
    let high = try cairn.run("test", "--floor", "beats=100", "--floor", "labels=1", stories)
    #expect(high.status == 1 && high.messages.contains("wanted are 100 %"))
    #expect(try cairn.run("test", "--floor", "beets=3", stories).status == 64)
  }
}
