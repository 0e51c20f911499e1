package import CairnVocabulary

/// A template over words, as a writer wrote it and as it is understood.
package struct Pattern: Hashable, Sendable {
  package let origin: PatternOrigin
  package let tree: PatternNode
  /// What may not stand in the clause a match begins in: `!tomorrow`.
  package let excluded: [PatternNode]

  package init(origin: PatternOrigin, tree: PatternNode, excluded: [PatternNode] = []) {
    self.origin = origin
    self.tree = tree
    self.excluded = excluded
  }

  package var specificity: Specificity { tree.specificity }
}

/// Where a pattern comes from: what explanations name.
package struct PatternOrigin: Hashable, Sendable {
  /// As it is written.
  package let text: String
  package let location: SourceLocation
  /// Which of the sets that were joined it belongs to; 0 in a set that was not joined.
  package var owner: Int

  package init(text: String, location: SourceLocation, owner: Int = 0) {
    self.text = text
    self.location = location
    self.owner = owner
  }
}

/// A pattern found in an utterance.
package struct PatternMatch: Hashable, Sendable {
  /// The pattern's place in its set, in the order given.
  package let number: Int
  package let origin: PatternOrigin
  package let specificity: Specificity
  /// The leftmost match, as long as it can be; a word range of the utterance.
  package let words: Range<Int>
  /// The same in UTF-8 offsets of the original text.
  package let span: Range<Int>
  package let slots: [Slot]
}

/// Words a pattern captured under a name.
package struct Slot: Hashable, Sendable {
  package let name: String
  package let words: Range<Int>
  /// UTF-8 offsets of the original text.
  package let span: Range<Int>
}
