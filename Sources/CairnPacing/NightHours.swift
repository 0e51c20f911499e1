package import CairnDialogue

/// Late at night nothing has to be decided: no heavy question, no long sitting remarked on by the clock.
package struct NightHours: PacingPolicy {
  package static let name = "night"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.isNight else { return }
    if proposal.proposal.beats.contains(where: { $0.beat.weight == 3 }) {
      proposal.silenceQuestion(rule: Self.name)
    }
    proposal.strikeNotices(rule: Self.name) { $0 == .dueDoor }
  }
}
