import Foundation
import Testing

struct MemoryCommandTests {
  private let cairn = CairnProgram()
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)
  private let passphrase = "four plain words here\n"

  private var store: String { folder.appendingPathComponent("kept/memory.db").path }

  private func begin() throws {
    _ = try cairn.run(
      "chat", "--remember", "--store", store, input: passphrase + "my sister Anna lied to me\n")
  }

  private func memory(_ arguments: String..., input: String? = nil) throws -> CairnProgram.Run {
    try cairn.run(
      ["memory"] + arguments + ["--store", store], input: Data((input ?? passphrase).utf8))
  }

  private func end() { try? FileManager.default.removeItem(at: folder) }

  @Test func `a wrong passphrase is told, whether there is a file or not`() throws {
    defer { end() }
    let before = try memory("show")
    try begin()
    let after = try memory("show", input: "some other words\n")
    #expect(before.status == 66 && after.status == 66)
    #expect(before.messages == "cairn: no memory opens with this passphrase\n")
    #expect(after.messages == before.messages)
  }

  @Test func `a file of a later Cairn, a damaged one and another program's each have a sentence`()
    throws
  {
    defer { end() }
    try begin()
    let whole = try Data(contentsOf: URL(fileURLWithPath: store))
    let cases: [(sentence: String, change: (inout Data) -> Void)] = [
      ("was written by a later Cairn", { $0[63] = 99 }),
      ("is damaged", { for place in 8192..<16384 { $0[place] ^= 0x55 } }),
      ("is no memory of Cairn's", { for place in 20..<80 { $0[place] ^= 0x55 } }),
    ]
    for (sentence, change) in cases {
      var bytes = whole
      change(&bytes)
      try bytes.write(to: URL(fileURLWithPath: store))
      for command in [["show"], ["forget", "Anna"], ["passphrase"]] {
        let run = try cairn.run(
          ["memory"] + command + ["--store", store], input: Data((passphrase + "new\n").utf8))
        #expect(run.status == 73, "\(command)")
        #expect(run.messages.contains("\(sentence), and is left as it is"), "\(command)")
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == bytes)
    }
  }

  @Test func `a memory that is open elsewhere is told`() throws {
    defer { end() }
    try begin()
    let other = try PseudoTerminal(["chat", "--remember", "--plain", "--store", store])
    for _ in 0..<2 {
      #expect(other.wait(for: ": ", after: other.shown.count))
      other.type("four plain words here\r")
    }
    try #require(other.wait(for: "you> ", seconds: 20))
    let run = try memory("show")
    #expect(run.status == 73)
    #expect(run.messages == "cairn: another talk has the memory open\n")
  }

  @Test func `an export writes a new file for its owner alone, or says why not`() throws {
    defer { end() }
    try begin()
    let file = folder.appendingPathComponent("plain.txt").path
    #expect(try memory("export", file).status == 64)
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try memory("export", file, "--yes").status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Anna"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try memory("export", file, "--yes")
    #expect(again.status == 73)
    #expect(again.messages.contains("is there already, and is left as it is"))
    let nowhere = try memory("export", "/nowhere/at/all.txt", "--yes")
    #expect(nowhere.status == 73)
    #expect(nowhere.messages.contains("there is no folder for /nowhere/at/all.txt"))
    let full = try memory("export", "/dev/full", "--yes")
    #expect(full.messages.contains("/dev/full is there already"))
  }

  @Test func `removing the file names it, and removes it with what lies beside it`() throws {
    defer { end() }
    let none = try memory("forget", "everything", "--yes", input: "")
    #expect(none.status == 0)
    #expect(none.messages == "cairn: there is no \(store)\n")
    try begin()
    let run = try memory("forget", "everything", "--yes", input: "")
    #expect(run.messages == "cairn: removing \(store), with every memory in it\n")
    let left = try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("kept").path)
    #expect(left.isEmpty)
  }

  @Test func `a memory command that was misspelt is named, not run`() throws {
    let run = try cairn.run("memory", "shw")
    #expect(run.status == 64)
    #expect(run.messages.contains("did you mean 'show'?"))
    #expect(run.messages.contains("cairn memory --help"))
  }
}
