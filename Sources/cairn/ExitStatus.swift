/// How the program ends, by `sysexits`.
enum ExitStatus: Int32, Sendable {
  case ok = 0
  /// Findings, or failed tests.
  case findings = 1
  case usage = 64
  /// Content, or a script, that cannot be used.
  case badInput = 65
  case noInput = 66
  case fault = 70
  case cannotKeep = 73
  case outputFailed = 74
}

/// Why the program ends with another status than 0, in a sentence where one is due.
struct Failure: Error {
  let status: ExitStatus
  let message: String?

  init(_ status: ExitStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}
