package import CairnDialogue

/// A long message is heard whole, and answered in no more words than it has; a short one gets a short reply.
package struct ReplyLength: PacingPolicy {
  package static let name = "length"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let allowed = max(rules.wordsAtLeastAllowed, facts.wordCount)
    proposal.wordLimit = min(proposal.wordLimit, rules.wordsAtMost, allowed)
  }
}
