import CairnDialogue
import CairnMatching
import CairnMemory
import CairnPacing
import CairnVocabulary

/// What was put off and what was closed, after a turn.
extension TurnClosing {
  /// A door is told of once; and what they put off is put off no longer once they spoke of it themselves.
  func openDoors(after outcome: Outcome, given facts: Facts, in turn: inout Turn) {
    var open: [Topic] = []
    if outcome.composed.notice?.notice == .dueDoor {
      open += facts.memory.dueTopics(at: facts.now, withinDays: rules.daysUntilDoorLapses)
    }
    open += outcome.composed.beats
      .map { Topic.section($0.id.dialogue) }
      .filter { topic in
        facts.memory.putOffs.contains { $0.topic == topic } && !facts.memory.closed.contains(topic)
      }
    let changes = Set(open).map { MemoryChange.reopened($0) }
    turn.changes += changes.sorted { "\($0)" < "\($1)" }
  }

  /// The last gate: no line that names somebody closed leaves, whatever it was made of, unless it was asked for.
  func holdClosed(_ outcome: Outcome, given facts: Facts, in turn: inout Turn) {
    let directives = outcome.composed.beats.flatMap(\.beat.directives)
    guard !directives.contains(.showMemory), !directives.contains(.reopenTopic) else { return }
    var state = facts.memory
    for case .closed(let topic) in turn.changes { state.closed.insert(topic) }
    let parts = turn.reply.parts.filter {
      $0.kind == .helpLine || !state.namesClosed($0.text, at: facts.now)
    }
    guard parts.count < turn.reply.parts.count else { return }
    turn.trace.withheld.append(Withheld(rule: ClosedTopics.name, what: "words"))
    turn.reply.parts = parts
    turn.conversation.sitting.lastReply = turn.reply.lines
  }
}
