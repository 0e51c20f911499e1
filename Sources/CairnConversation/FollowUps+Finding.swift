package import CairnDialogue
package import CairnMatching

extension DialogueLibrary {
  /// What follows from something told in `utterance`, the most particular first. What asks something calls for none: a
  /// question wants an answer.
  package func followUps(to utterance: Utterance) -> [FollowUp] {
    followUps.matching(utterance) { !utterance.asks(at: $0) }.map(\.followUp)
  }

  /// The answers to questions asked in `utterance`, the most particular first.
  package func answers(to utterance: Utterance) -> [FollowUps.Found] {
    questions.matching(utterance) { utterance.asksOutright(at: $0) }
  }
}

extension Dialogue {
  /// Whether wording is worked out in it: there what they write is a draft, however much it tells.
  var worksOnWording: Bool { beats.contains { $0.directives.contains(.keepDraft) } }
}
