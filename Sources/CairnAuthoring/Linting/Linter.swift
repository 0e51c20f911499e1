package import CairnVocabulary

/// Runs rules over content.
package struct Linter: Sendable {
  private let rules: [any LintRule]

  package init(rules: [any LintRule] = LintRules.all) { self.rules = rules }

  /// What is wrong, by file and place.
  package func findings(in content: LintedContent) -> [Diagnostic] {
    rules.flatMap { $0.findings(in: content) }
      .enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }
}
