package import CairnDialogue
package import CairnMatching

extension DialogueLibrary {
  /// What follows from something told in `utterance`, the most particular first. What asks something calls for none: a
  /// question wants an answer.
  package func followUps(to utterance: Utterance) -> [FollowUp] {
    followUps.matching(utterance) { !utterance.asks(at: $0) }.map(\.followUp)
  }

  /// What needs no asking any more after `utterance`, as names in what a sitting has heard.
  func toldUnasked(in utterance: Utterance) -> Set<String> {
    Set(inquiries.matching(utterance) { !utterance.asks(at: $0) }.map(\.followUp.toldName))
  }

  /// The kind of plain question ("should i ring her") that a clause of `utterance` asks.
  func plainQuestion(in utterance: Utterance) -> String? {
    notices.answers.first { answer in
      answer.name.hasPrefix(Self.asksPlainly)
        && answer.patterns.matches(in: utterance).contains { utterance.asks(at: $0.words) }
    }?.name
  }

  /// Answers of the notices whose name begins so are to plain questions.
  private static let asksPlainly = "asks-"

  /// The answers to questions asked in `utterance`, the most particular first.
  package func answers(to utterance: Utterance) -> [FollowUps.Found] {
    questions.matching(utterance) { utterance.asksOutright(at: $0) }
  }
}

extension FollowUp {
  /// How a sitting names that its question was answered unasked.
  var toldName: String { "told:\(name)" }
}

extension Dialogue {
  /// Whether wording is worked out in it: there what they write is a draft, however much it tells.
  var worksOnWording: Bool { beats.contains { $0.directives.contains(.keepDraft) } }
}
