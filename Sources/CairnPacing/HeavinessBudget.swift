package import CairnDialogue

/// Above what a sitting can carry only light beats are said, on the same subject or none.
package struct HeavinessBudget: PacingPolicy {
  package static let name = "heaviness"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.isHeavy, !proposal.proposal.isDirect else { return }
    let index = proposal.proposal.beats.firstIndex { $0.beat.weight > rules.weightWhenHeavy }
    if let index { proposal.strike(from: index, rule: Self.name) }
  }
}
