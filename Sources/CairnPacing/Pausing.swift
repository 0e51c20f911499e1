package import CairnDialogue
import CairnVocabulary

/// While they have asked for room nothing new is raised and nothing is asked.
package struct Pausing: PacingPolicy {
  package static let name = "paused"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard case .paused = facts.pace else { return }
    proposal.silenceQuestion(rule: Self.name)
    proposal.strikeNotices(rule: Self.name) { $0 != .paused }
    let isSection = proposal.proposal.beats.first?.id.dialogue.isSection ?? false
    guard isSection || !proposal.proposal.isDirect else { return }
    proposal.strike(from: 0, rule: Self.name)
  }
}
