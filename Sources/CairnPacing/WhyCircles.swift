package import CairnDialogue

/// Asking why, again and again, turns towards today: another reason would not be the last.
package struct WhyCircles: PacingPolicy {
  package static let name = "why"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.sitting.whysInARow >= rules.whysBeforeToday else { return proposal.drop(.today) }
  }
}
