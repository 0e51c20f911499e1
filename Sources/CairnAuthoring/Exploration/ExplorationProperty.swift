/// What an exploration proves, or shows a story against.
package enum ExplorationProperty: String, Hashable, Sendable, CaseIterable {
  case oneQuestion = "P1"
  case rest = "P2"
  case heavyOnce = "P3"
  case heavyApart = "P4"
  case danger = "P5"
  case noSilence = "P7"
  case closed = "P8"
  case everyLabel = "P9"
  case everyBeat = "P10"

  /// What holds, in a sentence without its end.
  package var claim: String {
    switch self {
    case .oneQuestion: "no turn asks twice"
    case .rest:
      "not-now, close-topic and goodbye bring the talk to rest in one turn, any answers within six"
    case .heavyOnce: "no beat of weight 3 comes twice unless it is asked for"
    case .heavyApart: "two beats of weight 3 never follow each other"
    case .danger: "danger is answered by its own tree in the very next turn"
    case .noSilence: "no turn is silent, and nothing goes round without the person"
    case .closed: "what is closed is not said"
    case .everyLabel: "every label gets an answer in every state"
    case .everyBeat: "every beat and every variant can be reached, and every section has a tree"
    }
  }
}

/// A story against a property.
package struct Counterexample: Hashable, Sendable {
  package let property: ExplorationProperty
  /// What went wrong, at the last turn of `story`.
  package let complaint: String
  /// Lines of a transcript.
  package let story: [String]
}
