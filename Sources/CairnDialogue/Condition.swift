package import CairnMatching
package import CairnVocabulary

/// What must hold for a beat or a reflection. All tests must pass; no test at all always holds.
package struct Condition: Hashable, Sendable {
  package var tests: [Test]

  package init(_ tests: [Test] = []) { self.tests = tests }

  /// One key of `when:`; a list of values is any of them, except `told`, `untold`, `visited` and `unvisited`, which want all.
  package enum Test: Hashable, Sendable {
    /// Nil stands for a role nobody has told yet.
    case role([Role?])
    /// Nil stands for nobody named yet.
    case relation([PersonMention.Kind?])
    /// What a second person in this very message is to them.
    case other([PersonMention.Kind])
    case told([FactName])
    case untold([FactName])
    case act([String])
    case feeling([String])
    /// A phrase set heard in this very message.
    case heard([String])
    case visited([String])
    case unvisited([String])
    case since([Freshness])
    case night(Bool)
    case openStep(Bool)
    /// Whether the weight of the sitting so far is above the budget.
    case heavy(Bool)
    /// How long their message was.
    case message([MessageLength])
  }
}

/// How long ago it came out, by what the person said of when.
package enum Freshness: String, Hashable, Sendable, CaseIterable {
  /// Three weeks or less.
  case fresh
  /// Three weeks to six months.
  case recent
  case old
  case unknown
}

package enum MessageLength: String, Hashable, Sendable, CaseIterable {
  /// Three words or fewer.
  case short
  case usual
  /// Forty words or more.
  case long
}

/// A fact a line may name in braces.
package enum FactName: String, Hashable, Sendable, CaseIterable {
  case person, other, they, them, their, theirs, act, feeling, since, when, thing, heard, name
  /// What they told, in their own words turned to "you".
  case said
  /// Another stretch of a long message, told after it.
  case saidToo = "said-too"
  /// What they told last, before this message.
  case saidBefore = "said-before"
  /// What they ask, as a part of a sentence: "whether to text her".
  case asked
  /// What they asked a moment ago, before this message.
  case askedBefore = "asked-before"
  /// As a question names a tree; only in notices.
  case topic
  case otherTopic = "other-topic"
  case step, count, line
}
