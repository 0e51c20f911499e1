import CairnDialogue
import CairnVocabulary

/// A question belongs under `ask`: two at once leave a tired person to choose.
struct QuestionInSay: LintRule {
  let name = "question-in-say"
  let reason = "a question outside 'ask'; move it there, or make it a statement"

  var sample: LintSample {
    LintSample(say: "It was late. Were you alone?", good: "It was late, and you were alone.")
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    content.lines.filter { !$0.isQuestion && $0.text.contains("?") && !$0.quotesQuestion }.map {
      finding(reason, at: $0.line.location)
    }
  }
}

extension SpokenLine {
  /// Whether every question mark stands inside quotation marks: somebody else's question, told.
  fileprivate var quotesQuestion: Bool {
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == "?", !isQuoted { return false }
    }
    return true
  }
}
