import CairnConversation
import CairnMemory
import CairnSafety
import CairnVocabulary

/// What a store would hold while a story is played: nothing of danger, and nothing after it.
struct StoryStore: Sendable {
  private var memory = Memory()

  mutating func keep(_ turn: Turn) {
    for forgetting in turn.forgetting { memory = memory.forgetting(forgetting) }
    guard !turn.conversation.safety.keepsNothing, !turn.changes.isEmpty else { return }
    memory = memory.applying(
      turn.changes, turn: memory.lastTurn + 1, at: turn.conversation.latest)
  }

  /// The talk after the store was closed and opened again: what was not kept is gone.
  func reopened(at now: Timestamp, country: String?) -> Conversation {
    Conversation(
      memory: Memory(entries: memory.entries).settled(at: now), startedAt: now, country: country)
  }
}
