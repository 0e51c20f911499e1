package import CairnVocabulary

/// Where the talk stands.
package struct DialogueCursor: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case nowhere
    /// A beat was said that waits for an answer, whether or not its question was asked.
    case awaiting(BeatID)
    /// A beat was held back; it comes next.
    case next(BeatID)
    /// A tree came to its quiet end.
    case resting(Label)
  }

  package var place = Place.nowhere
  /// The talk this one interrupted, at most one.
  package var setAside: Place?
  /// What a notice stands before: the gate, a question of permission.
  package var held: BeatID?
  /// The labels a clarifying question offered.
  package var choices: [Label] = []

  package init() {}

  /// The tree the talk is in.
  package var dialogue: Label? {
    switch place {
    case .nowhere: nil
    case .awaiting(let beat), .next(let beat): beat.dialogue
    case .resting(let label): label
    }
  }

  /// The beat whose answer is waited for.
  package var awaited: BeatID? {
    if case .awaiting(let beat) = place { beat } else { nil }
  }
}
