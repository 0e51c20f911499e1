import CairnMatching
import CairnVocabulary

/// What follows from one thing that people often tell in the middle of a talk ("he's asleep", "my mum says i should
/// forgive him"): a sentence and a question that fit it and nothing else.
package struct FollowUp: Hashable, Sendable {
  /// What it listens for, with its name and examples.
  package let answer: NamedPatterns
  package let say: [Line]
  package let ask: [Line]

  package init(answer: NamedPatterns, say: [Line], ask: [Line]) {
    self.answer = answer
    self.say = say
    self.ask = ask
  }
}

/// All follow-ups, in the order of the content.
package struct FollowUps: Hashable, Sendable {
  package let all: [FollowUp]

  package init(_ all: [FollowUp] = []) { self.all = all }
}
