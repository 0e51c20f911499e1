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
  /// The same for the same words on every machine: how memory names a variant without keeping its text.
  package let identity: UInt64

  package init(pieces: [Piece], location: SourceLocation) {
    self.pieces = pieces
    self.location = location
    identity = StableHash.of(pieces.map(\.written).joined())
  }

  /// A line read back from its compiled form, which keeps the identity beside the words.
  package init(pieces: [Piece], location: SourceLocation, identity: UInt64) {
    self.pieces = pieces
    self.location = location
    self.identity = identity
  }

  /// The facts it names.
  package var facts: [FactName] {
    pieces.compactMap { piece in
      if case .fact(let name) = piece { name } else { nil }
    }
  }
}

extension Line.Piece {
  /// The piece as its writer typed it.
  package var written: String {
    switch self {
    case .text(let text): text
    case .fact(let name): "{\(name.rawValue)}"
    case .agreeing(let singular, let plural): "{\(singular)|\(plural)}"
    }
  }
}
