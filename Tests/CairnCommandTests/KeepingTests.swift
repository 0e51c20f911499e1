import Foundation
import Testing

struct KeepingTests {
  private let cairn = CairnProgram()
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  private var store: String { folder.appendingPathComponent("memory.db").path }

  private func talk(_ lines: String..., passphrase: String = "four plain words here") throws
    -> CairnProgram.Run
  {
    try cairn.run(
      ["chat", "--remember", "--format", "jsonl", "--store", store],
      input: Data(([passphrase] + lines).map { $0 + "\n" }.joined().utf8))
  }

  @Test func `what was kept is known in the next talk, and only under its passphrase`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try talk("my sister Anna lied to me")
    #expect(try first.lines.map(object).last?["kept"] as? Bool == true)
    #expect(try talk("what do you remember").output.contains("Anna"))
    let other = try talk("what do you remember", passphrase: "four other words here")
    #expect(!other.output.contains("Anna"))
  }

  @Test func `forgotten at once, and not there in the next talk`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try talk("my sister Anna lied to me", "/forget Anna")
    #expect(!(try talk("what do you remember").output.contains("Anna")))
  }

  @Test func `after danger nothing more is kept, and that is said once`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let turns = try talk("he hit me last night and i am scared of him", "my sister Anna knows")
      .lines.map(object)
    #expect(turns.dropFirst().allSatisfy { $0["kept"] as? Bool == false })
    #expect(try !talk("what do you remember").output.contains("Anna"))
  }

  @Test func `a private talk keeps nothing, even asked`() throws {
    let run = try cairn.run(
      "chat", "--private", "--store", store, input: "/remember\nwords\nhello\n")
    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  @Test func `a talk that nobody asked to keep writes no file`() throws {
    _ = try cairn.run("chat", "--store", store, input: "my sister Anna lied to me\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test(arguments: ["text", "jsonl"])
  func `a disk that fills while the talk opens is said once, in either format`(format: String)
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    // Blocks of 512 bytes: room for the file that is begun, none for what forgetting would need.
    let command = "ulimit -f 200; exec \"$0\" \"$@\""
    let run = try cairn.run(
      [
        "-c", command, CairnProgram.path, "chat", "--remember", "--format", format, "--store",
        store,
      ], input: Data("four plain words here\nhello\n".utf8), path: "/bin/sh")
    #expect(run.status == 73)
    let told = (run.output + run.messages).components(separatedBy: "not kept: the disk is full")
    #expect(told.count == 2)
  }

  @Test func `a passphrase is in no output and no message`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try talk("hello", passphrase: "vermilion cassowary")
    #expect(!(run.output + run.messages).contains("cassowary"))
  }
}
