package import CairnDialogue
import CairnVocabulary

/// They asked to be heard, not helped: no idea, no step, no question.
package struct ListeningOnly: PacingPolicy {
  package static let name = "listening"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard case .listening = facts.pace else { return }
    proposal.strikeNotices(rule: Self.name) { $0 != .gate }
    guard !facts.isAsking else { return }
    proposal.silenceQuestion(rule: Self.name)
    guard !proposal.proposal.isDirect else { return }
    proposal.onlyListens = true
    let index = proposal.proposal.beats.firstIndex { $0.beat.kind != .hear }
    if let index { proposal.strike(from: index, rule: Self.name) }
  }
}
