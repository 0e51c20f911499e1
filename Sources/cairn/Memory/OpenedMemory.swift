import CHardening
import CairnMemory
import CairnStore
import CairnTerminal
import Foundation

/// A kept memory opened outside a talk. Nothing of it, not even whether there is one, is said before the passphrase.
@MainActor
struct OpenedMemory {
  let store: SealedMemoryStore
  let memory: Memory

  /// The memory that opens with the passphrase asked for.
  static func asking(in place: StorePlace) async throws(Failure) -> OpenedMemory {
    let prompt = PassphrasePrompt()
    defer { prompt.end() }
    let passphrase = try prompt.ask("Passphrase: ")
    prompt.end()
    return try await open(in: place, with: passphrase)
  }

  static func open(
    in place: StorePlace, with passphrase: String
  ) async throws(Failure) -> OpenedMemory {
    do throws(StoreError) {
      let store = try await place.vault().open(with: passphrase, stranger: .refuse)
      if store.restriction == .damaged { say("the file is damaged; this is what can be read") }
      return OpenedMemory(store: store, memory: await store.memory())
    } catch {
      throw Failure(error)
    }
  }

  /// A sentence beside the data.
  static func say(_ sentence: String) {
    try? Output(descriptor: hardening_messages()).write("cairn: \(sentence)\n")
  }
}
