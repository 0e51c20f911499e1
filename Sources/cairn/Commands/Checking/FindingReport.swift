import CairnVocabulary

/// One finding as a JSON object.
struct FindingReport: Encodable {
  let file: String
  let line: Int
  let column: Int
  let severity: String
  let rule: String
  let message: String

  init(_ finding: Diagnostic) {
    file = finding.location.file
    line = finding.location.line
    column = finding.location.column
    severity = finding.severity.rawValue
    rule = finding.rule
    message = finding.message
  }
}
