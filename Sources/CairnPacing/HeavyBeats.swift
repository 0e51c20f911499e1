package import CairnDialogue

/// Two beats of weight 3 never follow each other, and above the budget only light ones are said.
package struct HeavyBeats: PacingPolicy {
  package static let name = "heaviness"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard !proposal.proposal.isDirect else { return }
    var before = facts.sitting.lastWeight
    for (index, beat) in proposal.proposal.beats.enumerated() {
      let tooHeavyNow = before == 3 && beat.beat.weight == 3
      let overBudget = facts.isHeavy && beat.beat.weight > rules.weightWhenHeavy
      if tooHeavyNow || overBudget { return proposal.strike(from: index, rule: Self.name) }
      before = beat.beat.weight
    }
  }
}
