package import CairnMemory
package import CairnVocabulary
import Crypto
import Foundation
import GRDB

/// One memory in a file, sealed row by row under its own key.
package actor SealedMemoryStore: MemoryStore {
  /// Why an opened memory can be read and not written.
  package enum Restriction: Hashable, Sendable {
    case readOnly, damaged
  }

  /// Nil where everything can be kept.
  package nonisolated let restriction: Restriction?
  package nonisolated let file: MemoryFile
  let vault: MemoryVault
  let queue: DatabaseQueue
  let numbers: LockNumbers
  var keys: MemoryKeys
  /// The rows of this memory, oldest first; the entry is nil where a later Cairn wrote it.
  var rows: [OwnRow]
  private let identity: MemoryFile.Identity?
  private var isClosed = false

  struct OwnRow: Hashable, Sendable {
    let id: Int64
    let entry: Memory.Entry?
  }

  init(_ opening: Opening, vault: MemoryVault, keys: MemoryKeys) {
    queue = opening.queue
    numbers = opening.locks.numbers
    self.vault = vault
    self.keys = keys
    file = vault.file
    identity = vault.file.identity
    restriction = opening.isDamaged ? .damaged : opening.isWritable ? nil : .readOnly
    rows = opening.rows.compactMap { row in
      keys.own.opened(row.box, at: .change(row.id)).map {
        OwnRow(id: row.id, entry: EntryCodec.entry(from: $0))
      }
    }
  }

  package nonisolated var keeps: Bool { restriction == nil }

  package func memory() -> Memory { Memory(entries: rows.compactMap(\.entry)) }

  package func record(
    _ changes: [MemoryChange], forgetting: [Forgetting], at now: Timestamp
  ) throws(StoreError) {
    let goes = forgotten(by: forgetting)
    if !goes.isEmpty || forgetting.contains(.everything) {
      return try rewrite(without: goes, adding: changes, at: now)
    }
    guard !changes.isEmpty else { return }
    try prepareToWrite(.record, growth: changes.count * Self.roomForRow)
    let entries = Self.entries(changes, after: rows, at: now)
    let written = try translating(.record, file: file.path) {
      try queue.write { database in try append(entries, under: keys, to: database) }
    }
    (keys.place, rows) = (written.place, rows + written.rows)
  }

  package func close() {
    guard !isClosed else { return }
    isClosed = true
    try? queue.close()
  }

  // MARK: - Parts

  /// Bytes a row and its share of pages take, generously.
  private static let roomForRow = 1024

  /// `changes` as the turn that follows the last one of `rows`.
  static func entries(
    _ changes: [MemoryChange], after rows: [OwnRow], at now: Timestamp
  ) -> [Memory.Entry] {
    let turn = (rows.last { $0.entry != nil }?.entry?.turn ?? 0) + 1
    return changes.map { Memory.Entry(turn: turn, at: now, change: $0) }
  }

  /// Nothing is written to a file that cannot be forgotten from, that was damaged, or that is no longer there.
  func prepareToWrite(_ operation: StoreError.Operation, growth: Int) throws(StoreError) {
    switch restriction {
    case .damaged: throw StoreError(operation, .damaged, file: file.path)
    case .readOnly: throw StoreError(operation, .readOnly, file: file.path)
    case nil: break
    }
    guard !isClosed, identity != nil, file.identity == identity else {
      throw StoreError(operation, .gone, file: file.path)
    }
    if growth > 0 { try Reserve(file: file).cover(growth: growth) }
  }

  /// Adds sealed rows, and the memory's lock where it has none yet. Returns where they lie.
  nonisolated func append(
    _ entries: [Memory.Entry], under keys: MemoryKeys, to database: Database
  ) throws -> (place: Int64?, rows: [OwnRow]) {
    guard !entries.isEmpty else { return (keys.place, []) }
    let place =
      try keys.place
      ?? LockTable.append(in: database) { id in
        let bytes = keys.own.key.withUnsafeBytes { Array($0) }
        return try keys.wrapping.sealed(bytes, at: Row(table: .lock, id: id))
      }
    let first = try Row.nextID(.change, in: database)
    let rows = entries.enumerated().map { OwnRow(id: first + Int64($0.offset), entry: $0.element) }
    for (row, entry) in zip(rows, entries) {
      let box = try keys.own.sealed(EntryCodec.bytes(of: entry), at: .change(row.id))
      try Row.change(row.id).put(box, in: database)
    }
    return (place, rows)
  }
}
