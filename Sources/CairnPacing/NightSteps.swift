package import CairnDialogue
import CairnVocabulary

/// At night a step is one the night can hold: a light one, that faces nobody and sends nothing.
package struct NightSteps: PacingPolicy {
  package static let name = "night-step"

  package init() {}

  package func temper(
    _ proposal: inout TemperedProposal, given facts: Facts, by rules: PacingRules
  ) {
    guard facts.isNight else { return }
    let index = proposal.proposal.beats.firstIndex { $0.beat.kind == .step && !$0.isForNight }
    guard let index else { return }
    proposal.strike(from: index, rule: Self.name)
    proposal.strikeNotices(rule: Self.name) { $0 == .mayIOffer }
    proposal.heldBack = nil
  }
}

extension ProposedBeat {
  /// Whether nothing of it has to be decided, said to anybody, or done by daylight: a step of the talk's own small
  /// pool, not of a section.
  package var isForNight: Bool { !id.dialogue.isSection && beat.weight == 0 && !beat.facesOther }
}
