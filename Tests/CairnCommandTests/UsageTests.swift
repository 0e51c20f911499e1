import Foundation
import Testing

struct UsageTests {
  private let cairn = CairnProgram()

  @Test(arguments: [
    ("--no-such-flag", 64), ("--country=GBR", 64), ("--now=yesterday", 64), ("--breath=fast", 64),
    ("--content=/nowhere/at/all", 65), ("--version", 0), ("--help", 0), ("lines", 0),
  ])
  func `the program ends with a code that scripts can read`(argument: String, status: Int32) throws
  {
    let run = try cairn.run(argument)
    #expect(run.status == status)
    #expect(run.messages.isEmpty == (status == 0))
  }

  @Test func `a flag nobody knows is not echoed raw`() throws {
    let run = try cairn.run("--x\u{1B}]0;owned\u{07}\u{1B}[31m")
    #expect(run.status == 64)
    #expect(!run.messages.contains("\u{1B}") && !run.messages.contains("\u{07}"))
  }

  @Test func `a misspelt command is named, not run`() throws {
    let run = try cairn.run("mtach", "hello")
    #expect(run.status == 64)
    #expect(run.messages.contains("did you mean 'match'?"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    "chat", "match", "evaluate", "lines", "completions", "test", "check", "map", "script", "new",
  ])
  func `every command has help, two ways`(command: String) throws {
    let help = try cairn.run(command, "--help").output
    #expect(help.contains("USAGE: cairn \(command)"))
    #expect(try cairn.run("help", command).output == help)
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completion scripts name every command`(shell: String) throws {
    let run = try cairn.run("completions", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("completions") && run.output.contains("lines"))
  }

  @Test(arguments: ["", "chat", "match", "evaluate", "lines"])
  func `help reads as it was written down`(command: String) throws {
    let arguments = (command.isEmpty ? [] : [command]) + ["--help"]
    let help = try cairn.run(arguments, input: Data()).output
    try Golden(name: "help-\(command.isEmpty ? "cairn" : command)").expect(help)
  }

  @Test func `match prints one object for every line of input`() throws {
    let run = try cairn.run("match", "--json", input: "hello\n\nqwrtp zxcv\n")
    let objects = try run.lines.map(object)
    #expect(objects.count == 3)
    #expect(objects[0]["intent"] as? String == "conversation/greet")
    #expect(objects[1]["confidence"] as? String == "none")
    for key in [
      "text", "intent", "confidence", "score", "alternatives", "role", "safety", "facts", "layer",
    ] {
      #expect(objects.allSatisfy { $0.keys.contains(key) })
    }
  }

  @Test func `evaluate counts hits, danger and false alarms`() throws {
    let lines = [
      #"{"text": "hello", "accept": ["conversation/greet"], "role": "either", "safety": null}"#,
      #"{"text": "i want to die", "accept": ["safety/self-harm"], "safety": "safety/self-harm"}"#,
    ]
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let figures = try object(try cairn.run("evaluate", "--json", file.path).output)
    #expect(figures["lines"] as? Int == 2)
    #expect(figures["top1"] as? Double == 1)
    #expect(figures["danger_caught"] as? Int == 1)
    #expect(figures["false_alarms"] as? Int == 0)
  }

  @Test func `evaluate names the file and the line that cannot be read`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).jsonl")
    try Data("\nnot json\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let run = try cairn.run("evaluate", file.path)
    #expect(run.status == 65)
    #expect(run.messages.contains(":2: "))
    #expect(try cairn.run("evaluate", "/nowhere.jsonl").status == 66)
  }

  @Test func `match says why, and why not`() throws {
    let why = try cairn.run("match", "--why", "please give me some time")
    #expect(why.output.contains("Heard as"))
    let not = try cairn.run("match", "--why-not", "conversation/nto-now", "hello")
    #expect(not.output.contains("did you mean conversation/not-now?"))
  }
}

/// A text written down in `Tests/Fixtures`, rewritten only by asking for it: `CAIRN_BLESS=1`.
struct Golden {
  let name: String

  func expect(_ text: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name).golden")
    if ProcessInfo.processInfo.environment["CAIRN_BLESS"] != nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
