import CairnConversation
import CairnMatching
import CairnSafety
import CairnVocabulary

/// What a writer marked as only looking like a label is not taken for it.
struct CounterexampleHits: LintRule {
  let name = "counterexample-hits"
  let reason = "this line is under 'not:' and is heard as the label all the same"

  var sample: LintSample {
    LintSample(
      in: "Intents/conversation/yes.yaml",
      bad: "patterns: |\n  oh yes\nexamples: |\n  oh yes\nnot: |\n  ⟨1⟩oh yes\n",
      good: "patterns: |\n  oh yes\nexamples: |\n  oh yes\nnot: |\n  oh no\n")
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let listener = ScriptListener(content.script)
    return content.script.intents.flatMap { intent in
      intent.counterexamples.filter { isTaken($0, for: intent.label, by: listener) }.map {
        finding("'\($0.text)': \(reason)", at: $0.location)
      }
    }
  }

  private func isTaken(_ line: Example, for label: Label, by listener: ScriptListener) -> Bool {
    let hearing = listener.hear(line.text, after: SafetyState())
    if let concern = hearing.concern { return concern.category == label && concern.tier > 1 }
    return !label.isSafety && hearing.result.label == label && hearing.result.confidence == .sure
  }
}
