package import CairnDialogue

/// The policies in their order: dwelling removes first, timing shortens what is left.
package struct Pacing: Sendable {
  package let rules: PacingRules
  private let policies: [any PacingPolicy]

  package init(
    rules: PacingRules = PacingRules(), policies: [any PacingPolicy] = Pacing.allPolicies
  ) {
    self.rules = rules
    self.policies = policies
  }

  package static var allPolicies: [any PacingPolicy] {
    [
      ReplyLength(), ClosedTopics(), ShutTrees(), Gaps(), HeavyBeats(), HeavinessBudget(),
      IdeasAfterListening(),
      RefusedSteps(), NightSteps(), StepsWithPermission(), GateBeforeFacing(), OneThingAtATime(),
      SlowedDown(), NothingKept(), AskingAfter(), WhyCircles(), GoingRound(), DueDoors(),
      LongSitting(), ListeningOnly(), Pausing(), QuietAfterSlowDown(), ShortAnswers(),
      QuestionBudget(), NightHours(), Goodbyes(), OneNotice(),
    ]
  }

  /// What may be said of `proposal` now. Danger passes whole.
  package func temper(_ proposal: Proposal, given facts: Facts) -> TemperedProposal {
    var tempered = TemperedProposal(proposal)
    guard !proposal.isUrgent else {
      tempered.proposal.notices = []
      return tempered
    }
    for policy in policies { policy.temper(&tempered, given: facts, by: rules) }
    return tempered
  }
}
