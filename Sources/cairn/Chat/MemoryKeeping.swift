import CairnMemory
import CairnVocabulary

/// Where what a sitting learns is kept, or that it is not.
protocol MemoryKeeping: Sendable {
  /// Whether what is recorded outlives the sitting.
  var keeps: Bool { get }

  /// Deletes what `forgetting` names, then appends `changes`, all of turn `turn`, in one transaction: after a throw
  /// nothing of it happened. Once it returns it is safe to say that it is kept.
  func record(
    _ changes: [MemoryChange], forgetting: [Forgetting], turn: Int, at now: Timestamp
  ) async throws(NotKept)
}

/// Opens kept memories.
protocol MemoryOpening: Sendable {
  /// The memory that `passphrase` fits, or a new one.
  func open(with passphrase: String) async throws(NotKept) -> OpenedMemory
}

/// A memory that was opened, and the way to keep on writing it.
struct OpenedMemory: Sendable {
  let memory: Memory
  let keeping: any MemoryKeeping
}

/// Why something is not kept, in a plain sentence without a word of the person's.
struct NotKept: Error, Hashable {
  let reason: String
}

/// A private sitting: memory lives in RAM and goes with it.
struct EphemeralMemory: MemoryKeeping {
  var keeps: Bool { false }

  func record(
    _ changes: [MemoryChange], forgetting: [Forgetting], turn: Int, at now: Timestamp
  ) async throws(NotKept) {}
}
