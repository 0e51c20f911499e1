/// What a pattern asks for, as a tree.
package indirect enum PatternNode: Hashable, Sendable {
  /// Exactly this normalised word.
  case word(String)
  /// One phrase of a named set: `<cant-sleep>`.
  case phrase(String)
  case sequence([PatternNode])
  /// One of these: `(a|b c)`.
  case anyOf([PatternNode])
  /// This or nothing: `[c]`.
  case optional(PatternNode)
  /// All of these, in any order, with at most `gap` words between two: `(&a b c)`, `(&a b *)`.
  case anyOrder([PatternNode], gap: Int)
  /// Up to so many words of one clause; nil for as many as there are: `*`, `*~4`, `**`.
  case gap(Int?)
  /// One to three words of one clause, under a name: `{person}`.
  case slot(String)
  /// The start of a clause: `^`.
  case clauseStart
  /// The end of a clause: `$`.
  case clauseEnd

  /// The most words a slot takes.
  static let longestSlot = 3
}

extension PatternNode {
  /// What every match has at least; alternatives count by their weakest.
  var specificity: Specificity {
    switch self {
    case .word(let text): Specificity(words: 1, gaps: 0, letters: text.utf8.count)
    case .phrase: Specificity(words: 1, gaps: 0, letters: 0)
    case .sequence(let parts): parts.map(\.specificity).reduce(.nothing, +)
    case .anyOf(let parts): .weakest(of: parts.map(\.specificity))
    case .optional(let part): Specificity(words: 0, gaps: part.specificity.gaps, letters: 0)
    case .anyOrder(let parts, let gap):
      parts.map(\.specificity).reduce(
        Specificity(words: 0, gaps: gap * (parts.count - 1), letters: 0), +)
    case .gap(let most): Specificity(words: 0, gaps: most ?? Specificity.endless, letters: 0)
    case .slot: Specificity(words: 0, gaps: Self.longestSlot, letters: 0)
    case .clauseStart, .clauseEnd: .nothing
    }
  }
}
