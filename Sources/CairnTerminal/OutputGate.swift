/// The last thing any text passes before it is shown: what a terminal would obey instead of showing is taken out.
package enum OutputGate {
  /// `text` without control characters (line feeds stay, tabs become spaces), without marks that change the
  /// direction of writing, without tags and byte-order marks.
  package static func passed(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return text }
    var passed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let shown = shown(scalar) { passed.append(shown) }
    }
    return String(passed)
  }

  /// The scalar to show; nil when it is taken out.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A: scalar
    case 0x09, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F: nil
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: nil
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: nil
    default: scalar
    }
  }
}
