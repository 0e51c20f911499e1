package import CairnMatching
package import CairnVocabulary

/// What follows from one thing that people often tell in the middle of a talk ("he's asleep", "my mum says i should
/// forgive him"), or ask ("do i tell the kids"): words that fit it and nothing else. Of an inquiry, what is told needs no
/// asking any more.
package struct FollowUp: Hashable, Sendable {
  package let name: String
  /// For whom it holds; everybody, where it asks nothing.
  package let condition: Condition
  package let say: [Line]
  package let ask: [Line]
  /// What is said to a yes or a no to its question.
  package let reactions: Reactions
  package let examples: [String]
  package let location: SourceLocation

  /// `lines`: its sentence, and its question.
  package init(
    _ answer: NamedPatterns, condition: Condition, lines: (say: [Line], ask: [Line]),
    reactions: Reactions
  ) {
    self.init(
      name: answer.name, condition: condition, lines: lines, reactions: reactions,
      examples: answer.examples, location: answer.location)
  }

  package init(
    name: String, condition: Condition, lines: (say: [Line], ask: [Line]), reactions: Reactions,
    examples: [String], location: SourceLocation
  ) {
    self.name = name
    self.condition = condition
    (say, ask) = lines
    self.reactions = reactions
    self.examples = examples
    self.location = location
  }
}

/// What is said to a yes or a no to a question that was asked beside the trees.
package struct Reactions: Hashable, Sendable {
  package let yes: [Line]
  package let no: [Line]

  package init(yes: [Line] = [], no: [Line] = []) {
    self.yes = yes
    self.no = no
  }
}

/// Follow-ups in the order of the content, with what they listen for.
package struct FollowUps: Hashable, Sendable {
  package let all: [FollowUp]
  /// Of all of them: a pattern's owner is the place of its follow-up in `all`.
  package let patterns: PatternSet

  package init() { self.init([], patterns: PatternSet()) }

  /// `patterns`: a set for each of `all`.
  package init(_ all: [FollowUp], patterns: [PatternSet]) {
    self.init(all, patterns: PatternSet(joining: patterns))
  }

  package init(_ all: [FollowUp], patterns: PatternSet) {
    self.all = all
    self.patterns = patterns
  }

  /// What each listens for, in their order.
  package var answers: [NamedPatterns] {
    let owned = Dictionary(grouping: patterns.patterns) { $0.origin.owner }
    return all.enumerated().map { place, followUp in
      NamedPatterns(
        name: followUp.name, patterns: PatternSet(owned[place] ?? []),
        examples: followUp.examples, location: followUp.location)
    }
  }

  /// A follow-up, and how particular the pattern is that calls for it.
  package struct Found: Hashable, Sendable {
    package let followUp: FollowUp
    package let specificity: Specificity
  }

  /// The follow-ups with a pattern in `utterance` whose place among its words `counts` lets pass, each once, the most
  /// particular first.
  package func matching(
    _ utterance: Utterance, where counts: (Range<Int>) -> Bool
  ) -> [Found] {
    var places: Set<Int> = []
    var found: [Found] = []
    for match in patterns.matches(in: utterance) where counts(match.words) {
      guard places.insert(match.origin.owner).inserted else { continue }
      found.append(Found(followUp: all[match.origin.owner], specificity: match.specificity))
    }
    return found
  }
}
