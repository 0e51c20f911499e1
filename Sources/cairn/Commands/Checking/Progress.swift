import CHardening
import CairnTerminal

/// Says on the way for messages how far something has come, once it takes longer than a second.
struct Progress: Sendable {
  private let began = ContinuousClock.now
  private let messages = Output(descriptor: hardening_messages())

  func tell(_ text: String) {
    guard began.duration(to: .now) > .seconds(1) else { return }
    try? messages.write("\(text)\n")
  }

  /// Seconds since it began, to a tenth.
  var seconds: String {
    let parts = began.duration(to: .now).components
    let tenths = parts.seconds * 10 + parts.attoseconds / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
