package import CairnVocabulary

/// What Cairn knows about the person: a log of changes, and what follows from it.
package struct Memory: Hashable, Sendable {
  /// One change, the turn it came in and when.
  package struct Entry: Hashable, Sendable {
    package let turn: Int
    package let at: Timestamp
    package let change: MemoryChange

    package init(turn: Int, at: Timestamp, change: MemoryChange) {
      self.turn = turn
      self.at = at
      self.change = change
    }
  }

  package private(set) var entries: [Entry] = []
  package private(set) var state = MemoryState()

  package init() {}

  package init(entries: [Entry]) {
    self.entries = entries
    for entry in entries { state.apply(entry) }
  }

  /// The memory after `changes`, all of one turn.
  package func applying(_ changes: [MemoryChange], turn: Int, at now: Timestamp) -> Memory {
    var next = self
    for change in changes {
      let entry = Entry(turn: turn, at: now, change: change)
      next.entries.append(entry)
      next.state.apply(entry)
    }
    return next
  }

  /// The memory without what `forgetting` names, folded again from what is left.
  package func forgetting(_ forgetting: Forgetting) -> Memory {
    Memory(entries: entries.filter { !forgetting.covers($0, in: self) })
  }

  /// The turn of the newest entry; 0 when there is none.
  package var lastTurn: Int { entries.last?.turn ?? 0 }
}
