package import CairnVocabulary

/// One thing a writer should know before a reader finds it. Each rule stands in a file of its own under `Rules/`.
package protocol LintRule: Sendable {
  /// As findings, the guide and filters name it. Stable.
  var name: String { get }
  /// Why it is a mistake, in a sentence for a writer.
  var reason: String { get }
  /// What it finds, and what it leaves alone: the guide's examples and the rule's tests.
  var sample: LintSample { get }

  func findings(in content: LintedContent) -> [Diagnostic]
}

extension LintRule {
  func finding(_ message: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(.error, rule: name, message, at: place)
  }
}

/// All rules, in the order the guide shows them.
package enum LintRules {
  package static var all: [any LintRule] { ofTrees + ofWords + ofIntents }

  private static var ofTrees: [any LintRule] {
    [
      UnreachableBeat(), DeadEnd(), UnansweredLabel(), UncoveredParagraph(), MissingRole(),
      SafetyWithoutHelpLine(),
    ]
  }

  private static var ofWords: [any LintRule] {
    [
      QuestionInSay(), LongReply(), IntimateQuestion(), AssumesGender(), Blame(), Promise(),
      Assigns(), OrdersSurveillance(), RepeatedSentence(), Exclamation(), StockEmpathy(),
      CopiedWords(),
    ]
  }

  private static var ofIntents: [any LintRule] {
    [DuplicatePattern(), ExampleMisses(), CounterexampleHits()]
  }
}
