import CairnVocabulary

/// What a run of stories came to, as people read it.
package enum StoryReport {
  /// One failure: place, the person's line, what was expected, what came, and why.
  package static func text(of failure: StoryFailure, in story: Story) -> String {
    var lines = ["\(failure.location): \(story.name) [\(failure.kind)]"]
    if !failure.said.isEmpty { lines.append("  \(failure.said)") }
    lines += block("expected", failure.expected) + block("got", failure.got)
    lines += failure.reasons.map { "  why       \($0)" }
    return lines.joined(separator: "\n")
  }

  private static func block(_ word: String, _ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let margin = String(repeating: " ", count: 10)
    let head = word + String(repeating: " ", count: max(1, 10 - word.count))
    return lines.enumerated().map { "  " + ($0.offset == 0 ? head : margin) + $0.element }
  }

  /// `41 stories, 230 turns: 40 passed, 1 failed`.
  package static func summary(of outcomes: [StoryOutcome]) -> String {
    let turns = outcomes.reduce(0) { $0 + $1.turns.count }
    let failed = outcomes.filter { !$0.passed }.count
    return "\(outcomes.count) stories, \(turns) turns: \(outcomes.count - failed) passed, "
      + "\(failed) failed"
  }

  /// The whole run in the form that build servers read.
  package static func junit(of outcomes: [StoryOutcome]) -> String {
    let failed = outcomes.filter { !$0.passed }.count
    let cases = outcomes.map { outcome in
      let head =
        "  <testcase classname=\"\(outcome.story.location.file.asXML)\" "
        + "name=\"\(outcome.story.name.asXML)\""
      guard !outcome.passed else { return head + "/>" }
      let failures = outcome.failures.map { failure in
        "    <failure type=\"\(failure.kind.asXML)\">"
          + "\(text(of: failure, in: outcome.story).asXML)</failure>"
      }
      return head + ">\n" + failures.joined(separator: "\n") + "\n  </testcase>"
    }
    let suite =
      "<testsuite name=\"cairn\" tests=\"\(outcomes.count)\" failures=\"\(failed)\" errors=\"0\">"
    return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", suite] + cases + ["</testsuite>", ""])
      .joined(separator: "\n")
  }
}

extension String {
  /// With the characters that XML takes for its own written out; control characters are left out.
  fileprivate var asXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n", "\t": text.unicodeScalars.append(scalar)
      default: if scalar.value >= 32, scalar.value != 127 { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }
}
