import CairnMemory
import CairnVocabulary

/// The number each kind of change has in a row. Numbers are never used again for something else.
enum StoredKind: UInt8 {
  case role = 1
  case relation, name, opened, closed, reopened, putOff, said, step, helped, decided, pace, country
}

extension MemoryChange {
  var kind: StoredKind {
    switch self {
    case .role: .role
    case .relation: .relation
    case .name: .name
    case .opened: .opened
    case .closed: .closed
    case .reopened: .reopened
    case .putOff: .putOff
    case .said: .said
    case .step: .step
    case .helped: .helped
    case .decided: .decided
    case .pace: .pace
    case .country: .country
    }
  }
}

// A value's number in a row is its place here: new ones go at the end.

extension Role {
  static let storedOrder: [Role] = [.hurt, .broke, .both, .accused]
}

extension StepEvent {
  static let storedOrder: [StepEvent] = [
    .offered, .taken, .refused, .done, .notDone, .askedAfter,
  ]
}

extension Topic {
  static let storedTalk: UInt8 = 0
  static let storedSection: UInt8 = 1
  static let storedPerson: UInt8 = 2
}
