import ArgumentParser
import CairnMemory
import CairnStore
import CairnVocabulary

/// Forgetting, outside a talk.
struct MemoryForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Forget a name, a subject, or everything.",
    discussion: """
      What is forgotten leaves the file. A backup made before may still hold it.
      'everything --yes' removes the whole file, every memory in it, and needs no passphrase.

      Example:
        cairn memory forget Anna
      """)

  @OptionGroup var place: StorePlace
  @Flag(help: "With 'everything': remove the file, without a passphrase.")
  var yes = false
  @Argument(help: "A name, a label as group/name, or everything.")
  var what: [String]

  @MainActor
  func run() async throws {
    let subject = what.joined(separator: " ")
    if subject == "everything", yes { return try removeFile() }
    let opened = try await OpenedMemory.asking(in: place)
    let goes = Forgetting(spoken: what)
    let isKnown = opened.memory.forgetting(goes) != opened.memory
    let result = await Self.forget(goes, in: opened)
    await opened.store.close()
    try result.get()
    OpenedMemory.say(isKnown ? "forgotten: \(subject)" : "nothing is kept about \(subject)")
  }

  private static func forget(
    _ forgetting: Forgetting, in opened: OpenedMemory
  ) async -> Result<Void, Failure> {
    do throws(StoreError) {
      // The time matters to changes only, and there are none.
      let now = opened.memory.latest ?? Timestamp(seconds: 0)
      return .success(try await opened.store.forget(forgetting, at: now))
    } catch {
      return .failure(Failure(error))
    }
  }

  @MainActor
  private func removeFile() throws {
    do throws(StoreError) {
      let file = try place.file()
      guard try file.isThere() else { return OpenedMemory.say("there is no \(file.path)") }
      OpenedMemory.say("removing \(file.path), with every memory in it")
      _ = try file.remove()
    } catch {
      throw Failure(error)
    }
  }
}
