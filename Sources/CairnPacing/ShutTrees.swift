package import CairnDialogue
import CairnVocabulary

/// After violence, control or assault was told, the trees of repair stay shut: nothing coaches anyone towards the
/// person they are afraid of.
package struct ShutTrees: PacingPolicy {
  package static let name = "shut-after-danger"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard !facts.dangers.isEmpty else {
      proposal.strikeNotices(rule: Self.name) { $0 == .shut }
      return
    }
    let shut = proposal.proposal.beats.firstIndex { beat in
      beat.shutAfter.contains { facts.dangers.contains($0) }
        || (beat.beat.facesOther
          && facts.dangers.contains { Self.dangersOfFacing.contains($0.name) })
    }
    guard let shut else {
      proposal.strikeNotices(rule: Self.name) { $0 == .shut }
      return
    }
    proposal.strike(from: shut, rule: Self.name)
    proposal.heldBack = nil
  }

  /// Dangers after which nothing leads towards facing the other person.
  private static let dangersOfFacing: Set<String> = [
    "in-danger", "coercive-control", "sexual-assault", "harm-to-others",
  ]
}
