package import CairnDialogue
package import CairnMatching

extension FollowUps {
  /// Those that `utterance` calls for, the most particular first. What asks something calls for none: a question wants
  /// an answer.
  package func following(_ utterance: Utterance) -> [FollowUp] {
    let found = all.compactMap { followUp -> (followUp: FollowUp, match: PatternMatch)? in
      let match = followUp.answer.patterns.matches(in: utterance).first {
        !utterance.asks(at: $0.words)
      }
      return match.map { (followUp, $0) }
    }
    return found.sorted { $1.match.specificity < $0.match.specificity }.map(\.followUp)
  }
}

extension Dialogue {
  /// Whether wording is worked out in it: there what they write is a draft, however much it tells.
  var worksOnWording: Bool { beats.contains { $0.directives.contains(.keepDraft) } }
}
