package import CairnDialogue

/// A question asks for work: none after short answers, and not three replies running.
package struct QuestionBudget: PacingPolicy {
  package static let name = "questions"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let sitting = facts.sitting
    if sitting.quietTurns > 0 { proposal.silenceQuestion(rule: "slow-down") }
    if sitting.shortAnswersInARow >= rules.shortAnswersInARow {
      proposal.silenceQuestion(rule: "short-answers")
    }
    if sitting.questionsInARow >= rules.questionsInARow {
      proposal.silenceQuestion(rule: Self.name)
    }
  }
}
