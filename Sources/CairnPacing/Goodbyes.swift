package import CairnDialogue

/// A goodbye is one line: no question, nothing beside it.
package struct Goodbyes: PacingPolicy {
  package static let name = "goodbye"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard proposal.proposal.beats.contains(where: { $0.beat.directives.contains(.end) }) else {
      return
    }
    proposal.silenceQuestion(rule: Self.name)
    proposal.strike(from: 1, rule: Self.name)
    proposal.strikeNotices(rule: Self.name) { _ in true }
  }
}
