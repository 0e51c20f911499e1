package import CairnDialogue
package import CairnMatching
package import CairnSafety
import CairnVocabulary

/// Everything that was understood of one message, before the trees are asked.
package struct Hearing: Hashable, Sendable {
  package let utterance: Utterance
  /// Danger, read before anything else.
  package let concern: SafetyConcern?
  package let result: MatchResult
  package let mentions: Mentions
  /// A plain no, as to a question about danger.
  package let deniesDanger: Bool
  /// The danger that stands was no more than a way of speaking, they say, or there is nothing of the kind.
  package let deniesItAll: Bool
  /// The answers to particular questions asked in it, the most particular first; empty until they were looked for.
  package private(set) var answers: [FollowUps.Found] = []
  /// The kind of plain question that a clause of it asks: a name of an answer of the notices.
  package private(set) var plainQuestion: String?

  package init(
    utterance: Utterance, concern: SafetyConcern?, result: MatchResult, mentions: Mentions,
    deniesDanger: Bool = false, deniesItAll: Bool = false
  ) {
    self.deniesDanger = deniesDanger
    self.deniesItAll = deniesItAll
    self.utterance = utterance
    self.concern = concern
    self.result = result
    self.mentions = mentions
  }
}

extension Hearing {
  /// With what `library` has to say to the questions in it: looked for once, and read by many.
  func finding(in library: DialogueLibrary) -> Hearing {
    guard utterance.mayAsk else { return self }
    var found = self
    found.answers = library.answers(to: utterance)
    found.plainQuestion = library.plainQuestion(in: utterance)
    return found
  }
}

/// Steps 1 to 3 of a turn: from typed text to what was understood.
///
/// A protocol because the explorer speaks in labels where a person speaks in words.
package protocol Listener: Sendable {
  func hear(_ text: String, after safety: SafetyState) -> Hearing
}
