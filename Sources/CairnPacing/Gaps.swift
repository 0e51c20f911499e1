package import CairnDialogue

/// A gap between two sittings, of whatever length, is not spoken of unless they speak of it.
package struct Gaps: PacingPolicy {
  package static let name = "gap"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard !facts.speaksOfGap else { return }
    let index = proposal.proposal.beats.firstIndex { $0.beat.remarksOnGap }
    if let index { proposal.strike(from: index, rule: Self.name) }
  }
}
