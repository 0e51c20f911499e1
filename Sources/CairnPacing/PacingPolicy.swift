package import CairnDialogue

/// One rule of timing or of not dwelling. It may only remove, shorten or hold back.
package protocol PacingPolicy: Sendable {
  /// How `/why` and reports name it.
  static var name: String { get }

  /// Removes from `proposal` what `facts` do not allow now.
  func temper(_ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules)
}

extension PacingPolicy {
  package var name: String { Self.name }
}
