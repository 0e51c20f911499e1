package import CairnDialogue
import CairnVocabulary

/// One idea a reply; one beat a reply for someone who asked to go slower.
package struct OneThingAtATime: PacingPolicy {
  package static let name = "one-thing"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let beats = proposal.proposal.beats
    let limit = facts.pace == .talking(slower: true) ? 1 : 2
    let ideas = beats.indices.filter { beats[$0].beat.kind != .hear }
    let end = min(limit, ideas.count > 1 ? ideas[1] : beats.count)
    if end < beats.count { proposal.strike(from: end, rule: Self.name) }
  }
}
