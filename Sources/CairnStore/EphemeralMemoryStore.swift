package import CairnMemory
package import CairnVocabulary

/// A private sitting: memory lives in RAM and goes with it.
package actor EphemeralMemoryStore: MemoryStore {
  private var remembered: Memory

  package init(_ memory: Memory = Memory()) { remembered = memory }

  package nonisolated var keeps: Bool { false }

  package func memory() -> Memory { remembered }

  package func record(
    _ changes: [MemoryChange], forgetting: [Forgetting], at now: Timestamp
  ) throws(StoreError) {
    for item in forgetting { remembered = remembered.forgetting(item) }
    remembered = remembered.applying(changes, turn: remembered.turn(for: changes), at: now)
  }

  package func close() {}
}

extension Memory {
  /// The number of the turn that `changes` make: the next one, or the last where there are none.
  func turn(for changes: [MemoryChange]) -> Int { lastTurn + (changes.isEmpty ? 0 : 1) }
}
