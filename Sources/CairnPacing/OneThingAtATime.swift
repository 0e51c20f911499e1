package import CairnDialogue
import CairnVocabulary

/// Two beats a reply, and of thoughts and steps one.
package struct OneThingAtATime: PacingPolicy {
  package static let name = "one-thing"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let beats = proposal.proposal.beats
    let ideas = beats.indices.filter { beats[$0].beat.kind != .hear }
    let end = min(2, ideas.count > 1 ? ideas[1] : beats.count)
    if end < beats.count { proposal.strike(from: end, rule: Self.name) }
  }
}
