package import CairnVocabulary

/// One variant of what can be said, with the facts it names.
package struct Line: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    case fact(FactName)
    /// The form after he or she, and the form after they: `{was|were}`.
    case agreeing(singular: String, plural: String)
  }

  package let pieces: [Piece]
  package let location: SourceLocation

  package init(pieces: [Piece], location: SourceLocation) {
    self.pieces = pieces
    self.location = location
  }
}
