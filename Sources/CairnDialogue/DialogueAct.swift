package import CairnVocabulary

/// What the person's turn asks of the trees.
package enum DialogueAct: Hashable, Sendable {
  /// The talk begins.
  case opened
  /// Danger was heard: the tree of `label`, by the entrance `form`.
  case danger(Label, form: String)
  /// The open beat's own way on; `recognised` when one of its answers was heard, not its `else`.
  case take(Target, from: Label, recognised: Bool)
  /// A tree by its entrances.
  case open(Label)
  /// A tree by one of its doors.
  case enter(BeatID)
  /// Words that no tree claims: the talk goes on with them.
  case goOn
  /// Something was told that the open beat's way on would not fit: it is only heard, and the place is kept.
  case listen
  /// Two trees are close; a question decides.
  case clarify(Label, Label)
}
