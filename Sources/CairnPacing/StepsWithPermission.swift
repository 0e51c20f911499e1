package import CairnDialogue

/// Something to do is offered only with permission, or when asked, and never before they were heard out.
package struct StepsWithPermission: PacingPolicy {
  package static let name = "permission"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let index = proposal.proposal.beats.firstIndex { beat in
      beat.beat.kind == .step && !beat.isPermitted && !facts.isAsking
    }
    guard let index else { return proposal.drop(.mayIOffer) }
    let tooEarly = facts.sitting.listenedTurns < rules.turnsBeforeIdeas
    proposal.strike(from: index, rule: Self.name)
    if tooEarly || index > 0 {
      proposal.strikeNotices(rule: Self.name) { $0 == .mayIOffer }
    }
  }
}
