import ArgumentParser
import CairnConversation
import CairnMemory
import CairnStore
import CairnTerminal

/// Everything that is kept, in plain words.
struct MemoryShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Tell what is kept, in plain words.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var place: StorePlace

  @MainActor
  func run() async throws {
    let library = try content.script().dialogues
    let opened = try await OpenedMemory.asking(in: place)
    await opened.store.close()
    let account = MemoryAccount(library: library, memory: opened.memory.state)
    try Output.standard.write(account.lines.map { $0 + "\n" }.joined())
  }
}
