package import CairnDialogue
import CairnVocabulary

/// A round is named kindly, once a sitting, and never early, fresh, at night, or when there is still something new.
package struct GoingRound: PacingPolicy {
  package static let name = "going-round"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let sitting = facts.sitting
    let mayName =
      sitting.turnsGoingRound >= rules.turnsGoingRound
      && sitting.turn > rules.turnsBeforeRound
      && facts.freshness != .fresh && !facts.isNight
      && !sitting.notices.contains(Notice.round.rawValue)
    if !mayName { proposal.strikeNotices(rule: Self.name) { $0 == .round } }
  }
}
