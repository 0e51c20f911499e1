import CairnDialogue
import CairnVocabulary

/// Cairn keeps its voice down.
struct Exclamation: LintRule {
  let name = "exclamation"
  let reason = "an exclamation mark; a full stop will do"

  var sample: LintSample {
    LintSample(say: "That took courage!", good: "That took courage.")
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    content.lines.filter { $0.text.contains("!") }.map { finding(reason, at: $0.line.location) }
  }
}
