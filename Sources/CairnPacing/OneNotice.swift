package import CairnDialogue

/// Of all that Cairn could add by itself, at most one is said, and only where there is room for it.
package struct OneNotice: PacingPolicy {
  package static let name = "one-notice"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    if !proposal.mayAsk {
      proposal.strikeNotices(rule: Self.name) {
        $0 == .comeBack || $0 == .mayIOffer || $0 == .stepAskedAfter
      }
      if !proposal.proposal.choices.isEmpty { proposal.leaveChoice(rule: Self.name) }
    }
    guard let first = proposal.proposal.notices.first else { return }
    proposal.strikeNotices(rule: Self.name) { $0 != first.notice }
  }
}
