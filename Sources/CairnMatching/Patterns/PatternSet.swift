/// Patterns that are asked together: those of an answer, a door, a sign of danger, or of all intents.
package struct PatternSet: Hashable, Sendable {
  /// Where each pattern comes from, in the order given.
  package let origins: [PatternOrigin]
  package let index: PatternIndex

  package init() { self.init([]) }

  package init(_ patterns: [Pattern]) {
    self.init(origins: patterns.map(\.origin), index: PatternIndex(patterns))
  }

  /// A set read back from its compiled parts.
  package init(origins: [PatternOrigin], index: PatternIndex) {
    self.origins = origins
    self.index = index
  }

  /// One set of all the patterns of `sets`, in their order: an origin's `owner` tells which set it belongs to.
  package init(joining sets: [PatternSet]) {
    self.init(sets.enumerated().flatMap { owner, set in set.patterns(ownedBy: owner) })
  }

  package var isEmpty: Bool { origins.isEmpty }
  package var count: Int { origins.count }

  /// The patterns as trees again, in the order given.
  package var patterns: [Pattern] { patterns(ownedBy: nil) }

  /// The most specific pattern that stands in `utterance`; the first given wins a tie.
  package func firstMatch(in utterance: Utterance) -> PatternMatch? {
    if isEmpty { return nil }
    return index.reading(utterance) { $0.firstMatch(origins: origins) }
  }

  /// One match of each pattern that stands in `utterance`, the most specific first.
  package func matches(in utterance: Utterance) -> [PatternMatch] {
    if isEmpty { return [] }
    return index.reading(utterance) { $0.matches(origins: origins) }
  }

  private func patterns(ownedBy owner: Int?) -> [Pattern] {
    let trees = index.trees
    return origins.indices.map { number in
      var origin = origins[number]
      origin.owner = owner ?? origin.owner
      return Pattern(origin: origin, tree: trees[number].tree, excluded: trees[number].excluded)
    }
  }
}

extension PatternIndex {
  /// What each pattern asks for and excludes, by its number in the order given.
  fileprivate var trees: [(tree: PatternNode, excluded: [PatternNode])] {
    let decompiler = PatternDecompiler(words: words, phrases: phrases, slots: slots)
    var trees = Array(
      repeating: (tree: PatternNode.sequence([]), excluded: [PatternNode]()), count: count)
    for rank in 0..<Int32(count) {
      var excluded: [PatternNode] = []
      var rest = code[exclusions(of: rank)]
      while let length = rest.popFirst() {
        excluded.append(decompiler.tree(of: rest.prefix(Int(length))))
        rest.removeFirst(Int(length))
      }
      trees[Int(numbers[Int(rank)])] = (decompiler.tree(of: code[tree(of: rank)]), excluded)
    }
    return trees
  }
}
