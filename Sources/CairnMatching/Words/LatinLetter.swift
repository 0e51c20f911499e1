/// Latin letters without their accents: people type `fiance` and `fiancé` for the same man.
enum LatinLetter {
  /// U+00C0 to U+00FF in order; `_` where no letter stands.
  private static let latin1 = Array(
    "aaaaaaaceeeeiiiidnooooo_ouuuuytsaaaaaaaceeeeiiiidnooooo_ouuuuyty".utf8)
  /// U+0100 to U+017F in order.
  private static let extendedA = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The plain lower-case letter, or nil for a scalar outside Latin-1 and Latin Extended-A.
  static func base(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x00D7, 0x00F7: nil
    case 0x00C0...0x00FF: latin1[Int(scalar.value) - 0x00C0]
    case 0x0100...0x017F: extendedA[Int(scalar.value) - 0x0100]
    default: nil
    }
  }
}
