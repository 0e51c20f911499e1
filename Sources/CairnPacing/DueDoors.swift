package import CairnDialogue
import CairnMemory

/// What was put off is kept until then, and after it told of once, as a door, by day, when they come by themselves and
/// begin with something light.
package struct DueDoors: PacingPolicy {
  package static let name = "put-off"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    let due = facts.memory.dueTopics(at: facts.now, withinDays: rules.daysUntilDoorLapses)
    guard !due.isEmpty else { return proposal.drop(.dueDoor) }
    let isFirst = facts.sitting.turn == 1 && facts.sitting.openedLightly == true
    let mayTell = isFirst && !facts.isNight && !facts.isPutOff(nil)
    if !mayTell { proposal.strikeNotices(rule: Self.name) { $0 == .dueDoor } }
  }
}
