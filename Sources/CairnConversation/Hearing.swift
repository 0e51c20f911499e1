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

/// Steps 1 to 3 of a turn: from typed text to what was understood.
///
/// A protocol because the explorer speaks in labels where a person speaks in words.
package protocol Listener: Sendable {
  func hear(_ text: String, after safety: SafetyState) -> Hearing
}
