import CairnMemory
import CairnStore
import CairnVocabulary
import Testing

/// What every store promises, asked of both.
struct MemoryStoreContract {
  enum Kind: CaseIterable, Sendable { case ephemeral, sealed }

  private let scratch = Scratch()

  private func store(_ kind: Kind) async throws -> any MemoryStore {
    switch kind {
    case .ephemeral: EphemeralMemoryStore()
    case .sealed: try await scratch.vault().open(with: "four plain words here")
    }
  }

  @Test(arguments: Kind.allCases)
  func `a new store remembers nothing`(kind: Kind) async throws {
    #expect(try await store(kind).memory() == Memory())
  }

  @Test(arguments: Kind.allCases)
  func `what was recorded is remembered, in its order`(kind: Kind) async throws {
    let store = try await store(kind)
    try await store.record(Sample.hurt, at: Sample.now)
    try await store.record(Sample.all, at: Sample.now.advanced(bySeconds: 60))
    let memory = await store.memory()
    #expect(memory.changes == Sample.hurt + Sample.all)
    #expect(memory.entries.map(\.turn).first == 1)
    #expect(memory.lastTurn == 2)
  }

  @Test(arguments: Kind.allCases)
  func `a turn without changes takes no number`(kind: Kind) async throws {
    let store = try await store(kind)
    try await store.record([], at: Sample.now)
    try await store.record([.country("IE")], at: Sample.now)
    #expect(await store.memory().lastTurn == 1)
  }

  @Test(
    arguments: Kind.allCases,
    [.lastTurn, .name("anna"), .topic(Sample.section), .plans(steps: [Sample.step]), .everything]
      as [Forgetting])
  func `forgetting is what the memory itself forgets`(
    kind: Kind, forgetting: Forgetting
  ) async throws {
    let store = try await store(kind)
    try await store.record(Sample.hurt, at: Sample.now)
    try await store.record(Sample.all, at: Sample.now)
    let expected = await store.memory().forgetting(forgetting)
    try await store.forget(forgetting, at: Sample.now)
    #expect(await store.memory() == expected)
  }

  @Test(arguments: Kind.allCases)
  func `a turn forgets first and learns then`(kind: Kind) async throws {
    let store = try await store(kind)
    try await store.record(Sample.hurt, at: Sample.now)
    try await store.record([.country("IE")], at: Sample.now)
    try await store.record([.country("GB")], forgetting: [.lastTurn], at: Sample.now)
    let memory = await store.memory()
    #expect(memory.changes == Sample.hurt + [.country("GB")])
    #expect(memory.lastTurn == 2)
  }

  @Test(arguments: Kind.allCases)
  func `after everything was forgotten it begins anew`(kind: Kind) async throws {
    let store = try await store(kind)
    try await store.record(Sample.all, at: Sample.now)
    try await store.forget(.everything, at: Sample.now)
    try await store.record([.country("IE")], at: Sample.now)
    #expect(await store.memory().entries.map(\.turn) == [1])
  }
}
