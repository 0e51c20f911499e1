import CairnAuthoring
import CairnConversation
import CairnMemory
import CairnSafety
import CairnStore
import CairnVocabulary
import Crypto
import Foundation
import Testing

/// Every talk as it goes when the store is closed and opened again after each turn.
@Suite struct ReopeningTests {
  private static let stories = TranscriptFolder.files(
    at: [RealContent.folder + "/Tests/Transcripts"]
  ).files.flatMap(\.stories).filter(\.includes.isEmpty)

  @Test(arguments: stories.map(\.name))
  func `a story goes the same with the store opened again after every turn`(
    name: String
  ) async throws {
    let script = try RealContent.script()
    let companion = Companion(script)
    let story = try #require(Self.stories.first { $0.name == name })
    let book = StoryBook(files: [], script: script)
    let vault = Vault()
    let turns = TranscriptRunner(script: script).run(story, in: book).turns
    if turns.first?.asked.input != .opening {
      // The greeting before a story's first line is played, and kept, but is no turn of the story.
      let start = Conversation(startedAt: story.clock, country: story.country)
      try await vault.keep(companion.respond(to: .opened, in: start, at: story.clock))
    }
    for played in turns {
      guard let event = played.event else { continue }
      let before = try await vault.conversation(like: played.before)
      let now = played.turn.conversation.latest
      let turn = companion.respond(to: event, in: before, at: now)
      #expect(turn.reply == played.turn.reply, "after '\(played.typed ?? "opening")'")
      #expect(turn.changes == played.turn.changes, "after '\(played.typed ?? "opening")'")
      try await vault.keep(turn)
    }
  }
}

extension PlayedTurn {
  /// What happened; nil where nothing was typed that is answered.
  fileprivate var event: Event? {
    guard let typed else { return .opened }
    return typed.allSatisfy(\.isWhitespace) ? nil : .said(typed)
  }
}

/// A memory file of its own, closed between turns.
private final class Vault {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("cairn-\(UUID().uuidString)").path
  private lazy var vault = MemoryVault(
    file: MemoryFile(path: folder + "/memory.db"), derivation: QuickKey())

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// `conversation` with the memory that the file holds; after danger nothing is kept, and the memory is the sitting's.
  func conversation(like conversation: Conversation) async throws -> Conversation {
    guard !conversation.safety.keepsNothing else { return conversation }
    let store = try await vault.open(with: "four words for nobody")
    let memory = await store.memory()
    await store.close()
    var next = conversation
    next.memory = memory.settled(at: conversation.latest)
    return next
  }

  func keep(_ turn: Turn) async throws {
    let isKept = !turn.conversation.safety.keepsNothing
    guard isKept || !turn.forgetting.isEmpty else { return }
    let store = try await vault.open(with: "four words for nobody")
    try await store.record(
      isKept ? turn.changes : [], forgetting: turn.forgetting, at: turn.conversation.latest)
    await store.close()
  }
}

/// A key without cost: what scrypt is for is not what these tests are about.
private struct QuickKey: KeyDerivation {
  func key(from passphrase: String, _ numbers: LockNumbers) throws -> SymmetricKey {
    SymmetricKey(data: SHA256.hash(data: Data(passphrase.utf8) + Data(numbers.salt)))
  }
}
