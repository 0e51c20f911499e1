package import CairnDialogue
import CairnMemory
import CairnVocabulary

/// A closed subject is not opened by Cairn, and not spoken of when they touch it themselves. What they put off is only
/// not raised: their own words on it are answered.
package struct ClosedTopics: PacingPolicy {
  package static let name = "closed-topic"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    proposal.strikeNotices(rule: Self.name) { notice in
      notice == .comeBack
        && !facts.memory.closed.union(facts.memory.putOffs.compactMap(\.topic)).isEmpty
    }
    if proposal.proposal.choices.contains(where: { facts.isClosed(.section($0)) }) {
      proposal.leaveChoice(rule: Self.name)
    }
    let index = proposal.proposal.beats.firstIndex { isClosed($0.id.dialogue, facts) }
    guard let index else { return }
    proposal.strike(from: index, rule: Self.name)
    if index == 0 { proposal.heldBack = nil }
  }

  private func isClosed(_ label: Label, _ facts: Facts) -> Bool {
    guard label.isSection else { return false }
    return facts.memory.closed.contains(.section(label))
      || !facts.bringsContent && facts.isPutOff(.section(label))
  }
}
