package import CairnDialogue
import CairnMemory
import CairnVocabulary

/// A step they refused is not offered again in this sitting, nor for a month.
package struct RefusedSteps: PacingPolicy {
  package static let name = "refused"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let refused = proposal.proposal.beats.firstIndex { beat in
      beat.beat.offer.map { wasRefused(StepID(beat.id.dialogue, $0), facts, rules) } ?? false
    }
    guard let refused else { return }
    proposal.strike(from: refused, rule: Self.name)
    proposal.strikeNotices(rule: Self.name) { $0 == .mayIOffer }
    proposal.heldBack = nil
  }

  private func wasRefused(_ step: StepID, _ facts: Facts, _ rules: PacingRules) -> Bool {
    facts.sitting.refusedSteps.contains(step.description)
      || facts.memory.wasRefused(step, at: facts.now, withinDays: rules.daysAfterRefusal)
  }
}
