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

  private mutating func take(_ key: UInt8) {
    switch key {
    case 0x0A, 0x0D, 0x04: isComplete = true
    case 0x15: bytes = []
    case 0x08, 0x7F: while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    default: if key >= 0x20 { bytes.append(key) }
    }
  }
}
