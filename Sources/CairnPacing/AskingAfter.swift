package import CairnDialogue
import CairnMemory
import CairnVocabulary

/// A step is asked after once, when it is due, only if the first thing they say is light, and not after three weeks.
package struct AskingAfter: PacingPolicy {
  package static let name = "ask-after"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.sitting.turn <= 1, let open = facts.memory.openStep else {
      return proposal.drop(.stepAskedAfter)
    }
    let age = facts.now.seconds(since: open.takenAt) / 86_400
    let isPutOff = facts.isPutOff(nil) || facts.isClosed(.section(open.id.dialogue))
    let mayAsk =
      facts.sitting.openedLightly == true && age <= Int64(rules.daysUntilStepLapses) && !isPutOff
    if !mayAsk { proposal.strikeNotices(rule: Self.name) { $0 == .stepAskedAfter } }
  }
}
