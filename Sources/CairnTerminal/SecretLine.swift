/// A line that is typed without being shown.
struct SecretLine {
  private var bytes: [UInt8] = []
  private(set) var isComplete = false

  /// What was typed; nil for nothing.
  var text: String? { bytes.isEmpty ? nil : TypedText(bytes).text }

  /// Takes keys up to the end of the line, and returns those after it.
  mutating func take(_ keys: [UInt8]) -> [UInt8] {
    for (place, key) in keys.enumerated() {
      take(key)
      if isComplete { return Array(keys[(place + 1)...]) }
    }
    return []
  }

  /// Takes a paste: its line ends are left out, so that it waits for Enter.
  mutating func paste(_ pasted: [UInt8]) { bytes += pasted.filter { $0 >= 0x20 } }

  /// A key that is a sequence (an arrow) is no part of what was typed: ESC, `[` or `O`, up to its last byte.
  private enum Sequence { case none, escape, body }
  private var sequence = Sequence.none

  private mutating func take(_ key: UInt8) {
    switch sequence {
    case .escape where key == UInt8(ascii: "[") || key == UInt8(ascii: "O"):
      sequence = .body
      return
    case .body:
      if (0x40...0x7E).contains(key) { sequence = .none }
      return
    case .escape, .none: sequence = .none
    }
    switch key {
    case 0x1B: sequence = .escape
    case 0x0A, 0x0D, 0x04: isComplete = true
    case 0x15: bytes = []
    case 0x08, 0x7F: while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    default: if key >= 0x20 { bytes.append(key) }
    }
  }
}
