package import CairnDialogue

/// Two beats of weight 3 never follow each other.
package struct HeavyBeats: PacingPolicy {
  package static let name = "weight"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard !proposal.proposal.isDirect else { return }
    var before = facts.sitting.lastWeight
    for (index, beat) in proposal.proposal.beats.enumerated() {
      if before == 3, beat.beat.weight == 3 { return proposal.strike(from: index, rule: Self.name) }
      before = beat.beat.weight
    }
  }
}
