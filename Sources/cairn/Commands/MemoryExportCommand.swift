import ArgumentParser
import CairnConversation
import CairnMemory
import CairnStore
import CairnTerminal
import CairnVocabulary

/// What is kept, as a file anybody can read.
struct MemoryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what is kept into a plain file.",
    discussion: """
      Anyone who finds the file can read it. A file that is there already is left.

      Example:
        cairn memory export ~/cairn.txt --yes
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var place: StorePlace
  @Flag(help: "Write it; without this flag it only says what that means.")
  var yes = false
  @Argument(help: "The file to write.")
  var file: String

  @MainActor
  func run() async throws {
    OpenedMemory.say("\(file) will hold what is kept in plain words, for anyone who opens it")
    guard yes else { throw Failure(.usage, "nothing was written; with --yes it is") }
    let library = try content.script().dialogues
    let opened = try await OpenedMemory.asking(in: place)
    await opened.store.close()
    let account = MemoryAccount(library: library, memory: opened.memory.state)
    let text = Self.text(account.lines, opened.memory)
    do throws(PlainFileError) {
      try PlainFile.write(text, to: file)
    } catch {
      throw Failure(.cannotKeep, "nothing was written: \(error.explanation)")
    }
  }

  /// The account, then every entry with its time.
  private static func text(_ account: [String], _ memory: Memory) -> String {
    let entries = memory.entries.map { "\($0.at.utcText)  \($0.change.report)" }
    return (account + [""] + entries).map { OutputGate.passed($0) + "\n" }.joined()
  }
}
