package import CairnDialogue

/// A thought from a section comes after two turns of listening, and the next one after two more, unless it was asked
/// for.
package struct IdeasAfterListening: PacingPolicy {
  package static let name = "listen-first"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let heardOut = facts.sitting.listenedTurns >= rules.turnsBeforeIdeas
    guard !heardOut, !facts.isAsking, !proposal.proposal.isDirect else { return }
    let index = proposal.proposal.beats.firstIndex { $0.beat.kind == .idea && !$0.isPermitted }
    if let index { proposal.strike(from: index, rule: Self.name) }
  }
}
