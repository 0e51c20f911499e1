import CHardening

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension ReadlineReader {
  /// A line that is shown nowhere and kept in no history; nil when it was left empty or broken off with Ctrl-C.
  package func nextSecret(_ question: String) -> String? {
    try? terminal.output.write(question)
    defer { try? terminal.output.write("\n") }
    var secret = SecretLine()
    while true {
      feed(&secret)
      if secret.isComplete { return secret.text }
      switch terminal.wait() {
      case .signal(SIGINT), .gone: return nil
      case .keys, .nothing, .signal: break
      }
    }
  }

  private func feed(_ secret: inout SecretLine) {
    while !secret.isComplete, terminal.hasKeys {
      switch terminal.pieces.removeFirst() {
      case .keys(let bytes):
        let rest = secret.take(bytes)
        if !rest.isEmpty { terminal.pieces.insert(.keys(rest), at: 0) }
      case .paste(let bytes): secret.paste(bytes)
      case .leave: hardening_leave_at_once()
      }
    }
  }
}
