import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// An example is heard as what it is an example of.
struct ExampleMisses: LintRule {
  let name = "example-misses"
  let reason = "this example isn't heard as what it stands under"

  var sample: LintSample {
    let tree = { (example: String) in
      """
      opening:
        else: [one]
      answers:
        flat:
          patterns: |
            (whatever|nothing)
          examples: ["\(example)"]
      beats:
        one:
          from: [1, 2, 3]
          say: ["It can stay as it is."]
          expect: { answers/flat: two, else: rest }
        two:
          say: ["That can stand."]
          goto: rest

      """
    }
    return LintSample(
      in: LintSample.tree,
      bad: tree("dont know").replacing("  flat:", with: "  ⟨1⟩flat:"), good: tree("whatever"))
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let answers =
      content.trees.flatMap { $0.answers + $0.doors.map(\.answer) }
      + content.script.dialogues.followUps.answers + content.script.dialogues.questions.answers
      + content.script.dialogues.inquiries.answers
    // What several trees listen for is written once, and found once.
    let written = Dictionary(answers.map { ($0.location, $0) }) { first, _ in first }
    return written.values.flatMap { missed($0, content) }
      + content.script.intents.flatMap { missed($0, content) }
  }

  private func missed(_ answer: NamedPatterns, _ content: LintedContent) -> [Diagnostic] {
    answer.examples
      .filter {
        answer.patterns.firstMatch(in: content.script.language.utterance(from: $0)) == nil
      }
      .map { finding("'\($0)' under '\(answer.name)': \(reason)", at: answer.location) }
  }

  /// Danger must be heard in every example; for the rest, what is surely taken for something else is a finding.
  private func missed(_ intent: Intent, _ content: LintedContent) -> [Diagnostic] {
    guard intent.label.isSafety else { return [] }
    let listener = ScriptListener(content.script)
    return intent.examples.compactMap { example in
      let hearing = listener.hear(example.text, after: SafetyState())
      guard hearing.concern == nil else { return nil }
      return finding(
        "'\(example.text)' under \(intent.label): no danger is heard in it", at: example.location)
    }
  }
}
