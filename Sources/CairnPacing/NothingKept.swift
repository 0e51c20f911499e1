package import CairnDialogue

/// "As I told you", when nothing of an earlier talk is here: it is said so. Where something is, or it was told a moment
/// ago, there is nothing to say.
package struct NothingKept: PacingPolicy {
  package static let name = "nothing-kept"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let sitting = facts.sitting
    let wasKept = sitting.bringsMemory || sitting.turn > rules.turnsOfBeginning
    let isFirst = !sitting.notices.contains(Notice.nothingKept.rawValue)
    if wasKept || !isFirst { proposal.drop(.nothingKept) }
  }
}
