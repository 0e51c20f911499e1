package import CairnMemory
package import CairnVocabulary

/// Where what a sitting learns is kept, or that it is not.
package protocol MemoryStore: Sendable {
  /// Whether what is recorded outlives the sitting.
  var keeps: Bool { get }

  /// All that is remembered, oldest first, as it was recorded.
  func memory() async -> Memory

  /// Deletes what `forgetting` names, then appends `changes` as one turn, all in one transaction: after a throw nothing
  /// of it happened. Once it returns it is safe to say that it is kept, and that what was forgotten is gone.
  ///
  /// The turn's number follows the last one left; without changes there is no turn.
  func record(
    _ changes: [MemoryChange], forgetting: [Forgetting], at now: Timestamp
  ) async throws(StoreError)

  /// Lets go of the file. Recording afterwards fails.
  func close() async
}

extension MemoryStore {
  package func record(
    _ changes: [MemoryChange], at now: Timestamp
  ) async throws(StoreError) {
    try await record(changes, forgetting: [], at: now)
  }

  package func forget(_ forgetting: Forgetting, at now: Timestamp) async throws(StoreError) {
    try await record([], forgetting: [forgetting], at: now)
  }
}
