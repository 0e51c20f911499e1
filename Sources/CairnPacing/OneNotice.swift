package import CairnDialogue
import CairnVocabulary

/// Of all that Cairn could add by itself, at most one is said, and only where there is room for it.
package struct OneNotice: PacingPolicy {
  package static let name = "one-notice"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let hasRoom = proposal.proposal.beats.isEmpty && mayRemarkOnLength(facts, rules)
    proposal.strikeNotices(rule: "long-sitting") { $0 == .longSitting && !hasRoom }
    if !proposal.mayAsk {
      proposal.strikeNotices(rule: Self.name) { $0 == .comeBack || $0 == .mayIOffer }
    }
    guard let first = proposal.proposal.notices.first else { return }
    proposal.strikeNotices(rule: Self.name) { $0 != first.notice }
  }

  private func mayRemarkOnLength(_ facts: Facts, _ rules: PacingRules) -> Bool {
    let sitting = facts.sitting
    let long =
      sitting.turn >= rules.turnsOfLongSitting
      || facts.now.seconds(since: sitting.startedAt) >= rules.secondsOfLongSitting
    let quiet = sitting.turn - (sitting.turnOfLastDanger ?? -rules.turnsAfterDanger)
    return long && quiet >= rules.turnsAfterDanger
      && sitting.turn - sitting.turnOfLastHeavyBeat >= rules.turnsAfterDanger
      && !sitting.notices.contains(Notice.longSitting.rawValue)
  }
}
