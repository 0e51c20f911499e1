package import CairnDialogue

/// After a long sitting it is said once, at a rest, that it may be stopped or gone on with.
package struct LongSitting: PacingPolicy {
  package static let name = "long-sitting"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let sitting = facts.sitting
    let isLong =
      sitting.turn >= rules.turnsOfLongSitting
      || sitting.secondsTalking >= rules.secondsOfLongSitting
    let wasSaid = sitting.notices.contains(Notice.longSitting.rawValue)
    guard isLong, !wasSaid else { return proposal.drop(.longSitting) }
    let mayBeSaid = proposal.proposal.beats.isEmpty && isQuiet(sitting, rules)
    if !mayBeSaid { proposal.strikeNotices(rule: Self.name) { $0 == .longSitting } }
  }

  /// Whether danger and heavy beats lie some turns back.
  private func isQuiet(_ sitting: Sitting, _ rules: PacingRules) -> Bool {
    let danger = sitting.turnOfLastDanger.map { sitting.turn - $0 } ?? rules.turnsAfterDanger
    return danger >= rules.turnsAfterDanger
      && sitting.turn - sitting.turnOfLastHeavyBeat >= rules.turnsAfterDanger
  }
}
