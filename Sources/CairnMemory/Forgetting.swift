package import CairnVocabulary

/// What the person asked to have forgotten.
package enum Forgetting: Hashable, Sendable {
  /// All changes of the last turn that changed anything.
  case lastTurn
  /// A given name and everything that hangs on it: the relation it came with, what was closed or put off about it.
  case name(String)
  case topic(Label)
  /// What danger makes Cairn delete: these steps, and every put-off and decision, for none says whom it concerns.
  case plans(steps: Set<StepID>)
  case everything

  /// Whether `entry` goes.
  package func covers(_ entry: Memory.Entry, in memory: Memory) -> Bool {
    switch self {
    case .everything: true
    case .lastTurn: entry.turn == memory.lastTurn
    case .name(let name): covers(entry.change, name: name.lowercased(), in: memory)
    case .topic(let label): Self.concerns(entry.change, label)
    case .plans(let steps): Self.isPlan(entry.change, among: steps)
    }
  }

  private func covers(_ change: MemoryChange, name: String, in memory: Memory) -> Bool {
    let relation = memory.state.names[name]?.relation ?? ""
    return switch change {
    case .name(let told, _): told.lowercased() == name
    case .relation(let word, _): !relation.isEmpty && word == relation || word == name
    case .opened(let topic), .closed(let topic), .reopened(let topic):
      topic == .person(name)
    case .putOff(let topic, _): topic == .person(name)
    case .role, .said, .step, .helped, .decided, .pace, .country: false
    }
  }

  private static func concerns(_ change: MemoryChange, _ label: Label) -> Bool {
    switch change {
    case .opened(let topic), .closed(let topic), .reopened(let topic): topic == .section(label)
    case .putOff(let topic, _): topic == .section(label)
    case .said(let beat, _), .helped(let beat), .decided(let beat): beat.dialogue == label
    case .step(let id, _): id.dialogue == label
    case .role, .relation, .name, .pace, .country: false
    }
  }

  private static func isPlan(_ change: MemoryChange, among steps: Set<StepID>) -> Bool {
    switch change {
    case .step(let id, _): steps.contains(id)
    case .putOff, .decided: true
    case .role, .relation, .name, .opened, .closed, .reopened, .said, .helped, .pace, .country:
      false
    }
  }
}
