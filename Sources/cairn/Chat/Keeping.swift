import CairnConversation
import CairnMemory
import CairnStore

/// What a talk keeps, and where.
struct Keeping {
  /// Where kept memories lie.
  var place: StorePlace
  /// Whether anything may be kept in this sitting at all: not after `--private` or `/private`.
  var isAllowed = true
  /// The memory that was opened. It stays open after keeping has ended: what is forgotten must leave the file too.
  private(set) var store: any MemoryStore = EphemeralMemoryStore()
  private(set) var hasEnded = false
  /// Whether something was to be kept and could not be.
  private(set) var hasFailed = false
  /// Why the file still holds what is forgotten in the talk; nil while it can be forgotten from.
  private(set) var obstacle: StoreError?
  /// The last turn that stands in the store, by the talk's own numbers.
  private var lastKeptTurn = 0

  init(place: StorePlace) { self.place = place }

  /// Whether what is recorded now outlives the sitting.
  var keeps: Bool { store.keeps && !hasEnded }

  mutating func begin(in store: any MemoryStore, upTo turn: Int) {
    (self.store, hasEnded, obstacle, lastKeptTurn) = (store, false, nil, turn)
  }

  /// Nothing more is recorded; forgetting still reaches the file.
  mutating func end() { hasEnded = true }

  /// Writes what follows from `turn`: changes while anything is kept, forgetting always. `before` is the memory the
  /// turn began with. One transaction; after a throw nothing is kept any more.
  mutating func record(_ turn: Turn, after before: Memory) async throws(StoreError) {
    let changes = keeps ? turn.changes : []
    // The last turn of a talk that is no longer kept is not the last one in the file.
    let forgetting = turn.forgetting.filter {
      $0 != .lastTurn || before.lastTurn == lastKeptTurn
    }
    defer { follow(turn) }
    guard !changes.isEmpty || !forgetting.isEmpty else { return }
    if let obstacle, !forgetting.isEmpty { throw obstacle }
    do {
      try await store.record(changes, forgetting: forgetting, at: turn.conversation.latest)
    } catch {
      await giveUp(error)
      throw error
    }
    if forgetting.contains(.everything) { await leave() }
  }

  private mutating func follow(_ turn: Turn) {
    let last = turn.conversation.memory.lastTurn
    lastKeptTurn = keeps ? last : min(lastKeptTurn, last)
  }

  private mutating func giveUp(_ error: StoreError) async {
    (hasFailed, obstacle) = (true, error)
    await leave()
  }

  /// Lets go of the file.
  mutating func leave() async {
    await store.close()
    store = EphemeralMemoryStore()
  }

  mutating func fail() { hasFailed = true }

  /// What `memory` holds that is not in the store yet.
  func unkept(in memory: Memory) -> [MemoryChange] {
    memory.entries.filter { $0.turn > lastKeptTurn }.map(\.change)
  }
}
