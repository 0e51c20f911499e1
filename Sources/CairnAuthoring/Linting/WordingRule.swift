import CairnDialogue
import CairnVocabulary

/// A rule that looks for ways of putting things, whole words and blind to case.
protocol WordingRule: LintRule {
  /// The turns of phrase, as regular expressions over lower-case text without apostrophes.
  var phrases: [String] { get }
  /// Turns that contain one of the phrases and are no mistake.
  var exceptions: [String] { get }

  /// Whether the rule has anything to say about `line`.
  func concerns(_ line: SpokenLine) -> Bool
}

extension WordingRule {
  var exceptions: [String] { [] }

  func concerns(_ line: SpokenLine) -> Bool { true }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let wanted = Self.expression(phrases)
    let allowed = Self.expression(exceptions)
    return content.lines.filter(concerns).compactMap { line in
      let plain = line.text.plainWords.joined(separator: " ")
      let rest = allowed.map { plain.replacing($0, with: "...") } ?? plain
      guard let wanted, let found = rest.firstMatch(of: wanted) else { return nil }
      return finding("'\(rest[found.range])': \(reason)", at: line.line.location)
    }
  }

  /// One expression for all of `phrases`; nil for none.
  private static func expression(_ phrases: [String]) -> Regex<AnyRegexOutput>? {
    guard !phrases.isEmpty else { return nil }
    return try? Regex("\\b(?:\(phrases.joined(separator: "|")))\\b")
  }
}
