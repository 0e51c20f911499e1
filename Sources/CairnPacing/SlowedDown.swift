package import CairnDialogue
import CairnVocabulary

/// They asked to go slower: one beat a reply, and a shorter one, until they say otherwise.
package struct SlowedDown: PacingPolicy {
  package static let name = "slower"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.pace == .talking(slower: true) else { return }
    proposal.wordLimit = min(proposal.wordLimit, rules.wordsWhenSlower)
    proposal.strike(from: 1, rule: Self.name)
  }
}
