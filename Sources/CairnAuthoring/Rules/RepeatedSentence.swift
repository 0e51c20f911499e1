import CairnDialogue
import CairnVocabulary

/// Someone who talks for two hundred turns should not meet one sentence twice.
struct RepeatedSentence: LintRule {
  let name = "repeated-sentence"
  let reason = "this sentence stands elsewhere too"

  var sample: LintSample {
    LintSample(
      beat:
        "from: [1, 2, 3]\nsay: [\"It can stay as it is.\", ⟨1⟩\"It can stay as it is. Or not.\"]\ngoto: rest",
      good:
        "from: [1, 2, 3]\nsay: [\"It can stay as it is.\", \"There's no hurry with it.\"]\ngoto: rest"
    )
  }

  /// Shorter sentences ("Go on.") may come again.
  private static let wordsAtLeast = 4

  func findings(in content: LintedContent) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    var findings: [Diagnostic] = []
    for line in content.lines {
      for sentence in line.sentences where sentence.split(separator: " ").count >= Self.wordsAtLeast
      {
        if let place = first[sentence] {
          findings.append(finding("'\(sentence)': \(reason), at \(place)", at: line.line.location))
        } else {
          first[sentence] = line.line.location
        }
      }
    }
    return findings
  }
}

extension SpokenLine {
  /// The sentences as plain words.
  fileprivate var sentences: [String] {
    text.split { ".?!".contains($0) }.map { String($0).plainWords.joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
