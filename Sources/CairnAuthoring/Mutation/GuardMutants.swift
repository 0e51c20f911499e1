import CairnConversation
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Patterns without what they may not stand beside (`!him`), and what hears that: the `not:` lines of the label, and
/// the examples of others.
struct GuardMutants {
  let script: Script

  /// Examples of each other label that are read: enough to notice a pattern that grew wide.
  private static let examplesOfLabel = 40

  var results: [MutationReport.Result] {
    let labels = script.matcher.labels
    let lines = utterances
    let steering = script.matcher.patterns.patterns.map { ($0, labels[$0.origin.owner]) }
    let danger = script.safety.patterns.patterns.map {
      ($0, script.safety.signs[$0.origin.owner].category)
    }
    return (steering + danger).compactMap { pattern, label in
      guard !pattern.excluded.isEmpty else { return nil }
      return result(of: pattern, label, lines)
    }
  }

  private struct ReadLine {
    let label: Label
    let isCounterexample: Bool
    let utterance: Utterance
  }

  private var utterances: [ReadLine] {
    script.intents.flatMap { intent -> [ReadLine] in
      let examples = intent.examples.prefix(Self.examplesOfLabel).map { ($0, false) }
      return (examples + intent.counterexamples.map { ($0, true) }).map { line, isCounterexample in
        ReadLine(
          label: intent.label, isCounterexample: isCounterexample,
          utterance: script.language.utterance(from: line.text))
      }
    }
  }

  private func result(
    of pattern: Pattern, _ label: Label, _ lines: [ReadLine]
  ) -> MutationReport.Result {
    let before = PatternSet([pattern])
    let after = PatternSet([Pattern(origin: pattern.origin, tree: pattern.tree)])
    let isKilled = lines.contains { line in
      (line.isCounterexample || line.label != label)
        && after.firstMatch(in: line.utterance) != nil
        && before.firstMatch(in: line.utterance) == nil
    }
    let words = "\(label) '\(pattern.origin.text)' without its '!'"
    return MutationReport.Result(
      kind: .guards, place: pattern.origin.location.description, words: words, isReached: true,
      isKilled: isKilled,
      stub: ["# a line for 'not:' of \(label) that only the '!' keeps out: \(pattern.origin.text)"])
  }
}
