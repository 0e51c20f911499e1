package import CairnVocabulary

/// Findings of one pass, collected in the order met.
package struct Findings: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package mutating func report(
    _ rule: ContentRule, _ message: String, at location: SourceLocation, repair: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(.error, rule: rule.rawValue, message, at: location, repair: repair))
  }

  package mutating func add(_ others: [Diagnostic]) { diagnostics += others }

  package mutating func add(_ others: Findings) { diagnostics += others.diagnostics }
}
