/// A character that nobody sees and that could change what a terminal or a reader shows.
struct HiddenCharacter {
  let scalar: Unicode.Scalar

  var message: String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return "a character that isn't shown (U+\(padded)); type the line again without it"
  }

  /// The first one in `text`; a line break is none.
  static func first(in text: String) -> HiddenCharacter? {
    text.unicodeScalars.first(where: isHidden).map(HiddenCharacter.init)
  }

  /// Controls, marks of writing direction, zero-width spaces, tags, and what is no character at all. The joiners stay:
  /// emoji in examples are made with them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
  }
}
