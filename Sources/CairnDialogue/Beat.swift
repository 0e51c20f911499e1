package import CairnVocabulary

/// The smallest exchange, in a fixed order: say, offer, ask. Ends in `expect` or `goto`.
package struct Beat: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Shows that it was heard, or leaves room.
    case hear
    /// One thought from a section: only after two turns of listening, or asked for.
    case idea
    /// Something to do: only with permission, or asked for.
    case step
  }

  package let name: String
  package var kind: Kind
  /// Whether it leads to facing somebody: the gate stands before it.
  package var facesOther: Bool
  /// Whether it speaks of how long they were away: said only to who speaks of it.
  package var remarksOnGap: Bool
  /// 0 light to 3 heavy.
  package var weight: Int
  /// A reflection of what was heard may come before its words.
  package var reflects: Bool
  package var condition: Condition?
  /// Where it goes when `condition` does not hold.
  package var otherwise: Target?
  package var say: [Line]
  package var ask: [Line]
  /// A step of this tree that it offers.
  package var offer: String?
  /// Needs whose help lines are shown under its words: `suicide_crisis`.
  package var helpLines: [String]
  package var directives: [Directive]
  package var ending: Ending
  /// Paragraphs of the source section, from 1.
  package var from: [Int]
  /// Names it had before.
  package var was: [String]
  package var location: SourceLocation

  package init(name: String, ending: Ending, location: SourceLocation) {
    self.name = name
    self.ending = ending
    self.location = location
    kind = .hear
    facesOther = false
    remarksOnGap = false
    weight = 1
    reflects = true
    say = []
    ask = []
    helpLines = []
    directives = []
    from = []
    was = []
  }
}

/// How a beat goes on.
package enum Ending: Hashable, Sendable {
  /// Waits for the person; the last way on is `else`.
  case expect(Ways, else: Target)
  /// Goes on by itself, in the same reply where there is room.
  case goto(Target)
}

/// One answer a beat listens for.
package struct Expectation: Hashable, Sendable {
  package enum Cue: Hashable, Sendable {
    /// A shared label, as `conversation/yes`.
    case label(Label)
    /// An entry of the tree's `answers`.
    case answer(String)
  }

  package let cue: Cue
  package let target: Target

  package init(cue: Cue, target: Target) {
    self.cue = cue
    self.target = target
  }
}

/// Where a way leads.
package enum Target: Hashable, Sendable {
  /// The quiet end of a talk: nothing is said and nothing waits.
  case rest
  /// Back to what a notice (the gate, a question of permission) held up. Only in notices.
  case resume
  /// A beat of the same tree.
  case beat(String)
  /// Another tree, by its own opening.
  case tree(Label)
  /// A beat of another tree.
  case beatOf(BeatID)
}
