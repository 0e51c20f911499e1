package import CairnDialogue

/// Late at night nothing has to be decided: no heavy question.
package struct NightHours: PacingPolicy {
  package static let name = "night"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.isNight, proposal.proposal.beats.contains(where: { $0.beat.weight == 3 }) else {
      return
    }
    proposal.silenceQuestion(rule: Self.name)
  }
}
