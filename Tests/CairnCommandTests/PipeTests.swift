import Foundation
import Testing

struct PipeTests {
  private let cairn = CairnProgram()
  private let talk = "hello\ni was lied to by my sister\n/pause\n"

  @Test func `one line in is one reply and one empty line out`() throws {
    let run = try cairn.run(input: "hello\n\nhow are you")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let blocks = run.output.components(separatedBy: "\n\n").dropLast()
    #expect(blocks.count == 2)
    #expect(blocks.allSatisfy { !$0.isEmpty })
  }

  @Test func `every turn is an object with the same keys`() throws {
    let run = try cairn.run("--format", "jsonl", input: talk + "\n")
    let turns = try run.lines.map(object)
    #expect(turns.compactMap { $0["turn"] as? Int } == [0, 1, 2, 3, 4])
    #expect(turns[0]["user"] is NSNull)
    #expect(turns[3]["label"] is NSNull)
    #expect(turns[3]["pace"] as? String == "paused")
    #expect((turns[4]["reply"] as? [String])?.isEmpty == true)
    let keys = turns[0].keys.sorted()
    #expect(turns.allSatisfy { $0.keys.sorted() == keys })
    for key in [
      "at", "reply", "question", "beats", "section", "safety", "role", "kept", "withheld", "also",
      "confidence", "facts", "changes", "ended",
    ] {
      #expect(keys.contains(key))
    }
  }

  @Test func `the same input at the same time is the same output`() throws {
    let arguments = ["--format", "jsonl", "--now", "2026-03-02T20:00:00Z", "--country", "GB"]
    let input = Data((talk + "/wait 3 days\nhello again\n").utf8)
    let first = try cairn.run(arguments, input: input).output
    #expect(first.contains("2026-03-05T20:00:00Z"))
    #expect(try cairn.run(arguments, input: input).output == first)
  }

  @Test func `to forget everything about somebody forgets nobody else`() throws {
    let run = try cairn.run(
      input:
        "my sister Anna lied to me\nmy boss lied to me as well\n/forget everything about Anna\n"
        + "what do you remember\n")
    #expect(run.output.contains("your boss"))
    #expect(!run.output.components(separatedBy: "\n\n").dropLast().last!.contains("Anna"))
  }

  @Test func `a second screen that is not there is not passed over in silence`() throws {
    let run = try cairn.run("--discreet", input: "hello\n")
    #expect(run.messages.contains("no second screen"))
  }

  @Test func `only a fixed clock can be moved`() throws {
    let run = try cairn.run("--format", "jsonl", input: "/wait 3 days\n")
    #expect(try run.lines.map(object).last?["reply"] as? [String] != [])
  }

  @Test func `a person comes first in help, and help is one screen`() throws {
    for word in ["help", "/help", "HELP!"] {
      let run = try cairn.run("--country", "GB", input: word + "\n")
      let lines = run.output.components(separatedBy: "\n")
      #expect(lines[0] == "To reach a person:")
      #expect(lines[1].contains("999"))
      #expect(lines[2].contains("116 123"))
      #expect(lines.count <= 23)
      #expect(lines.dropFirst(3).allSatisfy { $0.count <= 64 })
    }
  }

  @Test func `a line too long is read in part, and that is said`() throws {
    let run = try cairn.run(input: String(repeating: "word ", count: 20_000) + "\nhello\n")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("That was longer than I can take in one go"))
    #expect(run.output.count < 2000)
  }

  @Test func `nothing a terminal would obey comes back`() throws {
    let evil = Data(
      "call me \u{1B}]0;x\u{07}\u{202E}y\u{9B}31m\n/\u{1B}[2J\n/save \u{1B}[2J\n".utf8)
    for format in ["text", "jsonl"] {
      let run = try cairn.run(["--format", format], input: evil + Data([0xFF, 0x9B, 0x0A]))
      #expect(run.status == 0)
      let said = (run.output + run.messages).unicodeScalars
      #expect(
        !said.contains {
          $0.value == 0x1B || $0.value == 0x07 || $0.value == 0x9B || $0.value == 0x202E
        })
    }
  }

  @Test func `without a place to keep anything, remember says so and the talk goes on`() throws {
    let run = try cairn.run(
      "--remember", "--format", "jsonl", input: "four plain words here\nhello\n")
    #expect(!run.output.contains("four plain words"))
    #expect(run.lines.count == 2)
    #expect(run.messages.contains("not kept"))
    #expect(run.status == 73)
  }

  @Test func `a copied program needs nothing beside it`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("elsewhere").path
    try FileManager.default.copyItem(atPath: CairnProgram.path, toPath: copy)
    let run = try cairn.run([], input: Data("hello\n".utf8), path: copy)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
  }
}
