package import CairnVocabulary

/// A tree that is read when it is first asked for, and then kept: a talk opens a few of all that there are.
package final class DialogueShelf: Sendable {
  /// A tree with its beats by every name they have or had.
  struct Tree: Sendable {
    let dialogue: Dialogue
    private let beats: [Beat]
    private let places: [String: Int]

    init(_ dialogue: Dialogue) {
      self.dialogue = dialogue
      beats = dialogue.beats + dialogue.steps.map(\.askingAfter)
      var places: [String: Int] = [:]
      for (place, beat) in beats.enumerated() {
        for name in [beat.name] + beat.was { places[name] = place }
      }
      self.places = places
    }

    func beat(named name: String) -> Beat? { places[name].map { beats[$0] } }
  }

  package let label: Label
  private let tree: LateRead<Tree>

  package init(label: Label, read: @escaping @Sendable () -> Dialogue?) {
    self.label = label
    tree = LateRead { read().map(Tree.init) }
  }

  /// A tree that is at hand already.
  package convenience init(_ dialogue: Dialogue) {
    self.init(label: dialogue.label) { dialogue }
  }

  var opened: Tree? { tree.value }

  package var dialogue: Dialogue? { opened?.dialogue }
}
