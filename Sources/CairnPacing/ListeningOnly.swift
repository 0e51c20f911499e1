package import CairnDialogue
import CairnVocabulary

/// They asked to be heard, not helped: no idea, no step, no question.
package struct ListeningOnly: PacingPolicy {
  package static let name = "listening"

  package init() {}

  /// What keeps them safe, or keeps to what they asked, is said however they want to be spoken with.
  private static let alwaysSaid: Set<Notice> = [.gate, .shut, .closed]

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard case .listening = facts.pace else { return }
    proposal.strikeNotices(rule: Self.name) { !Self.alwaysSaid.contains($0) }
    guard !facts.isAsking else { return }
    proposal.silenceQuestion(rule: Self.name)
    guard !proposal.proposal.isDirect else { return }
    proposal.onlyListens = true
    let index = proposal.proposal.beats.firstIndex { $0.beat.kind != .hear }
    if let index { proposal.strike(from: index, rule: Self.name) }
  }
}
