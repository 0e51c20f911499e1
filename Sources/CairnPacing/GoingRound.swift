package import CairnDialogue

/// A round is named kindly, once a sitting, sooner after their own "again", and never early, fresh, at night, or when there is still something new.
package struct GoingRound: PacingPolicy {
  package static let name = "going-round"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let sitting = facts.sitting
    let turns = facts.saysAgain ? rules.turnsGoingRound : rules.turnsGoingRoundUnsaid
    let goesRound = sitting.turnsGoingRound >= turns
    let wasNamed = sitting.notices.contains(Notice.round.rawValue)
    guard goesRound, !wasNamed else { return proposal.drop(.round) }
    let mayName =
      sitting.turn > rules.turnsBeforeRound && facts.freshness != .fresh && !facts.isNight
    if !mayName { proposal.strikeNotices(rule: Self.name) { $0 == .round } }
  }
}
