import ArgumentParser
import CairnStore

/// Another passphrase for a memory.
struct MemoryPassphraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Change the passphrase; in a pipe, the old and the new line.",
    discussion: "Whoever kept a copy of the file can still open that copy with the old one.")

  @OptionGroup var place: StorePlace

  @MainActor
  func run() async throws {
    let prompt = PassphrasePrompt()
    defer { prompt.end() }
    let old = try prompt.ask("Passphrase: ")
    let new = try prompt.askTwice("The new passphrase: ")
    prompt.end()
    let opened = try await OpenedMemory.open(in: place, with: old)
    let result = await Self.change(opened.store, to: new)
    await opened.store.close()
    try result.get()
    OpenedMemory.say("the passphrase is changed")
  }

  private static func change(
    _ store: SealedMemoryStore, to passphrase: String
  ) async -> Result<Void, Failure> {
    do throws(StoreError) {
      return .success(try await store.change(passphrase: passphrase))
    } catch {
      return .failure(Failure(error))
    }
  }
}
