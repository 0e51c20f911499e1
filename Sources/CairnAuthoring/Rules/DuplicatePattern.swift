import CairnConversation
import CairnMatching
import CairnVocabulary

/// One pattern under two labels decides nothing; twice under one label it only costs.
struct DuplicatePattern: LintRule {
  let name = "duplicate-pattern"
  let reason = "the same pattern stands elsewhere"

  var sample: LintSample {
    LintSample(
      in: "Intents/conversation/yes.yaml",
      bad: "patterns: |\n  oh yes\n  ⟨1⟩oh yes\nexamples: |\n  oh yes\n",
      good: "patterns: |\n  oh yes\n  yes please\nexamples: |\n  oh yes\n")
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    return content.script.intents.flatMap(\.patterns.origins).compactMap { origin in
      guard let place = first[origin.text] else {
        first[origin.text] = origin.location
        return nil
      }
      return finding("'\(origin.text.prefix(60))': \(reason), at \(place)", at: origin.location)
    }
  }
}
