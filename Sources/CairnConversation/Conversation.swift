package import CairnDialogue
package import CairnMatching
package import CairnMemory
package import CairnSafety
package import CairnVocabulary

/// The state of a talk: everything the next turn depends on.
package struct Conversation: Hashable, Sendable {
  package var memory: Memory
  package var cursor = DialogueCursor()
  package var pace: Pace
  package var sitting: Sitting
  /// The people spoken of in this sitting: the one the talk is about, then those spoken of last.
  package var people: [PersonMention] = []
  /// Whether it was told what the first of them did.
  package var isMainPersonTold = false
  /// The person spoken of now.
  package var person: PersonMention? { people.first }
  package var freshness = Freshness.unknown
  package var safety = SafetyState()
  /// The side of the hurt, as told in this sitting or remembered.
  package var role: Role? { memory.state.role }
  /// The country for help lines: remembered, or given when the talk was started.
  package var country: String?
  /// Time never runs backwards within a sitting.
  package var latest: Timestamp
  /// A step offered in the last reply, to be taken or refused.
  package var offered: StepID?

  package init(memory: Memory = Memory(), startedAt: Timestamp, country: String? = nil) {
    self.memory = memory
    sitting = Sitting()
    pace = memory.state.pace ?? .usual
    self.country = memory.state.country ?? country
    sitting.bringsMemory = !memory.entries.isEmpty
    latest = max(startedAt, memory.latest ?? startedAt)
  }
}
