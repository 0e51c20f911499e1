package import CairnDialogue
import CairnMemory
import CairnVocabulary

/// Something to do is offered only with permission, once, and not for a month after a no.
package struct StepsWithPermission: PacingPolicy {
  package static let name = "permission"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let index = proposal.proposal.beats.firstIndex { beat in
      beat.beat.kind == .step
        && (!beat.isPermitted && !facts.isAsking || wasRefused(beat, facts, rules))
    }
    guard let index else {
      return proposal.strikeNotices(rule: Self.name) { $0 == .mayIOffer }
    }
    let refused = wasRefused(proposal.proposal.beats[index], facts, rules)
    let tooEarly = facts.sitting.listenedTurns < rules.turnsBeforeIdeas
    proposal.strike(from: index, rule: Self.name)
    if refused || tooEarly || index > 0 {
      proposal.strikeNotices(rule: Self.name) { $0 == .mayIOffer }
    }
    if refused { proposal.heldBack = nil }
  }

  private func wasRefused(_ beat: ProposedBeat, _ facts: Facts, _ rules: PacingRules) -> Bool {
    guard let step = beat.beat.offer else { return false }
    let id = StepID(beat.id.dialogue, step)
    if facts.sitting.refusedSteps.contains(id.description) { return true }
    guard let refusedAt = facts.memory.steps[id]?.refusedAt else { return false }
    let days = facts.now.seconds(since: refusedAt) / 86_400
    return days >= 0 && days < Int64(rules.daysAfterRefusal)
  }
}
