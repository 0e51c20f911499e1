package import CairnDialogue

/// Short answers running mean that questions are too much now.
package struct ShortAnswers: PacingPolicy {
  package static let name = "short-answers"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.sitting.shortAnswersInARow >= rules.shortAnswersInARow else { return }
    proposal.silenceQuestion(rule: Self.name)
  }
}
