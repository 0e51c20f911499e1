package import CairnDialogue

/// After "slow down" nothing is asked for a while.
package struct QuietAfterSlowDown: PacingPolicy {
  package static let name = "slow-down"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    if facts.sitting.quietTurns > 0 { proposal.silenceQuestion(rule: Self.name) }
  }
}
