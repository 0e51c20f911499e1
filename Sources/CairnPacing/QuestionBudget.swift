package import CairnDialogue

/// A question asks for work: not three replies running. What asks for nothing but safety stands apart from it.
package struct QuestionBudget: PacingPolicy {
  package static let name = "questions"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.sitting.questionsInARow >= rules.questionsInARow else { return }
    proposal.silenceQuestion(rule: Self.name)
  }
}
