/// One line as it was typed, made safe to read before anything else looks at it.
package struct TypedText: Hashable, Sendable {
  package let text: String
  /// Whether there was more than `longest`, which was not read.
  package let wasCut: Bool

  /// Bytes of a line that are read. Source: `privacy`, the input gate.
  package static let longest = 65_536

  /// Combining marks on one letter. Source: the same page; more than a few only pile up over the lines above.
  static let mostMarks = 30

  /// Bytes that are not UTF-8 become U+FFFD, control characters become spaces, and what could turn the direction of
  /// writing is left out. Line feeds stay: a paste may hold several lines.
  package init(_ bytes: some Collection<UInt8>, wasCut: Bool = false) {
    let kept = Self.whole(Array(bytes.prefix(Self.longest)), isCut: bytes.count > Self.longest)
    self.wasCut = wasCut || bytes.count > Self.longest
    text = Self.readable(String(decoding: kept, as: UTF8.self))
  }

  /// The bytes without a last character that the cut went through.
  private static func whole(_ bytes: [UInt8], isCut: Bool) -> ArraySlice<UInt8> {
    guard isCut else { return bytes[...] }
    let tail = bytes.suffix(3).reversed().enumerated()
    let lead = tail.first { $0.element & 0xC0 != 0x80 }
    guard let lead, lead.element >= 0xC0 else { return bytes[...] }
    return bytes.dropLast(lead.offset + 1)
  }

  private static func readable(_ text: String) -> String {
    var readable = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      guard marks <= mostMarks else { continue }
      switch scalar.value {
      case 0x0A: readable.append(scalar)
      case 0x0D: break
      case 0x00...0x1F, 0x7F...0x9F: readable.append(" ")
      default: if let shown = OutputGate.shown(scalar) { readable.append(shown) }
      }
    }
    return String(readable)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x2FF else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
