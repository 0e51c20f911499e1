import CairnConversation
import CairnDialogue
import CairnMatching
import CairnVocabulary

/// A label that is heard and has no tree, or has a tree and is never heard.
struct UnansweredLabel: LintRule {
  let name = "unanswered-label"
  let reason = "every label is heard by an intent and answered by a tree"

  var sample: LintSample {
    LintSample(
      in: "Intents/vocabulary.yaml",
      bad: "⟨1⟩" + SampleVocabulary.text + "  - label: conversation/thanks\n",
      good: SampleVocabulary.text)
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let heard = Set(content.script.intents.map(\.label))
    let answered = Set(content.trees.map(\.label))
    return content.script.vocabulary.flatMap { entry -> [Diagnostic] in
      let missing = [
        heard.contains(entry.label) ? nil : "no intent hears '\(entry.label)'",
        answered.contains(entry.label) ? nil : "no tree answers '\(entry.label)'",
      ]
      return missing.compactMap { $0 }.map { finding($0, at: place(of: entry.label)) }
    }
  }

  private func place(of label: Label) -> SourceLocation {
    SourceLocation(file: "Intents/vocabulary.yaml", line: 1, column: 1)
  }
}
