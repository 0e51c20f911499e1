package import CairnDialogue
import CairnVocabulary

/// A closed subject is not opened by Cairn, and not spoken of when they touch it themselves.
package struct ClosedTopics: PacingPolicy {
  package static let name = "closed-topic"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard let index = proposal.proposal.beats.firstIndex(where: { isClosed($0, facts) }) else {
      return
    }
    proposal.strike(from: index, rule: Self.name)
    if index == 0 { proposal.heldBack = nil }
  }

  private func isClosed(_ beat: ProposedBeat, _ facts: Facts) -> Bool {
    beat.id.dialogue.isSection && facts.isClosed(.section(beat.id.dialogue))
  }
}
