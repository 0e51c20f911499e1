package import CairnMatching
package import CairnMemory
package import CairnVocabulary

/// One snapshot of what is known at a turn. Conditions, policies and lines read this and nothing else.
package struct Facts: Hashable, Sendable {
  package var role: Role?
  /// Heard in this very message.
  package var mentions: Mentions
  /// The person spoken of, from this message or an earlier one of the sitting.
  package var person: PersonMention?
  /// The person, where this very message names them or speaks of them.
  package var named: PersonMention?
  /// A second person of theirs in this very message.
  package var other: PersonMention?
  package var freshness: Freshness
  package var memory: MemoryState
  package var sitting: Sitting
  package var pace: Pace
  package var messageLength: MessageLength
  package var wordCount: Int
  /// 23:00 to 05:00 on the person's own clock, unless they said that they work nights.
  package var isNight: Bool
  package var now: Timestamp
  /// More has weighed in this sitting than it can carry: the next thing said is a light one.
  package var isHeavy: Bool
  /// They say themselves that it is the same again.
  package var saysAgain: Bool
  /// They asked for a thought or a step in this turn.
  package var isAsking: Bool
  /// They tell something or ask for more: what they put off themselves may be spoken of.
  package var bringsContent: Bool
  /// They speak of having told something in an earlier talk.
  package var refersBack: Bool
  /// They speak of how long they were away.
  package var speaksOfGap: Bool
  /// Steps they said no to, in this sitting or not long before it.
  package var refusedSteps: Set<StepID>
  /// Dangers heard this sitting that shut trees.
  package var dangers: Set<Label>

  package init(sitting: Sitting, memory: MemoryState, now: Timestamp) {
    self.sitting = sitting
    self.memory = memory
    self.now = now
    role = nil
    mentions = Mentions()
    person = nil
    named = nil
    other = nil
    freshness = .unknown
    pace = .usual
    messageLength = .usual
    wordCount = 0
    isNight = false
    isHeavy = false
    saysAgain = false
    isAsking = false
    bringsContent = false
    refersBack = false
    speaksOfGap = false
    refusedSteps = []
    dangers = []
  }

  /// Whether `topic` was closed, or put off until a time still to come.
  package func isClosed(_ topic: Topic) -> Bool {
    memory.closed.contains(topic) || isPutOff(topic)
  }

  /// Whether `topic`, or with nil the talk as a whole, was put off until a time still to come.
  package func isPutOff(_ topic: Topic?) -> Bool {
    memory.putOffs.contains { $0.topic == topic && now < $0.until }
  }

  /// The same facts as a reflection sees them: only people this very message speaks of.
  package var ofThisMessage: Facts {
    var facts = self
    facts.person = named
    return facts
  }

  /// For whom the gate is asked: a name, a relation, or nobody in particular.
  package var gateKey: String { person?.key ?? "" }

  /// Whether `text` names somebody closed or put off. Words count whole, and blind to case.
  package func namesClosed(_ text: String) -> Bool {
    memory.namesClosed(text, at: now)
  }
}
