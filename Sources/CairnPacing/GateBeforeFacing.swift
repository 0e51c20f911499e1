package import CairnDialogue

/// Before anything that leads to facing somebody stands one question about fear, once a person a sitting.
package struct GateBeforeFacing: PacingPolicy {
  package static let name = "gate"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let passed = facts.sitting.gatePassedFor.contains(facts.gateKey)
    let index = proposal.proposal.beats.firstIndex { $0.beat.facesOther }
    guard let index, !passed else {
      return proposal.strikeNotices(rule: Self.name) { $0 == .gate }
    }
    proposal.strike(from: index, rule: Self.name)
    if index > 0 { proposal.strikeNotices(rule: Self.name) { $0 == .gate } }
  }
}
