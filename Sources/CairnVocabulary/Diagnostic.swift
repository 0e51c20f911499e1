/// A writer's mistake, as a value with a place. Collected, never thrown.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    case warning, error

    package static func < (left: Severity, right: Severity) -> Bool {
      left == .warning && right == .error
    }
  }

  package let severity: Severity
  /// The stable name of the kind of finding: `unknown-beat`.
  package let rule: String
  /// Lower case, no full stop, names the thing, offers the near miss.
  package let message: String
  package let location: SourceLocation
  /// The line as it could be written instead, where there is one.
  package let repair: String?

  package init(
    _ severity: Severity, rule: String, _ message: String, at location: SourceLocation,
    repair: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
    self.repair = repair
  }
}
