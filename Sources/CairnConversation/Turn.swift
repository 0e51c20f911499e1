package import CairnDialogue
import CairnMatching
package import CairnMemory
package import CairnPacing
import CairnSafety
package import CairnVocabulary

/// One turn's outcome: the next state, and what is to be done outside.
package struct Turn: Hashable, Sendable {
  package var conversation: Conversation
  package var reply: Reply
  /// To be recorded in one transaction before the reply is shown; empty after danger.
  package var changes: [MemoryChange]
  /// To be deleted from the log.
  package var forgetting: [Forgetting]
  package var requests: [Request]
  package var ends: Bool
  package var trace: TurnTrace
}

/// What a turn asks of the rim.
package enum Request: Hashable, Sendable {
  /// Begin or open a kept memory.
  case remember
  /// Move to a screen that leaves nothing behind.
  case discreet
  /// Show what led to the last answer.
  case explain
  /// Show the help lines, all of them.
  case lines
}

/// What each step of the line made of the turn: for `/why`, reports and tests.
package struct TurnTrace: Hashable, Sendable {
  package var hearing: Hearing?
  package var act: DialogueAct
  package var label: Label?
  /// The beats whose words or actions were used, in order.
  package var beats: [BeatID]
  package var section: Label?
  package var reflection: String?
  package var withheld: [Withheld]

  package init(act: DialogueAct) {
    self.act = act
    beats = []
    withheld = []
  }
}
