/// Square root and logarithm from + − × / in a fixed order, so that learning gives the same weights on every machine.
enum PlainArithmetic {
  /// Newton's steps from above; exact to the last bits for 1e-6 to 1e9, and 0 for what is not positive.
  static func squareRoot(_ value: Float) -> Float {
    guard value > 0 else { return 0 }
    var scale: Float = 1
    var reduced = value
    while reduced >= 4 { (reduced, scale) = (reduced / 4, scale * 2) }
    while reduced < 1 { (reduced, scale) = (reduced * 4, scale / 2) }
    var root = (reduced + 1) / 2
    for _ in 0..<5 { root = (root + reduced / root) / 2 }
    return root * scale
  }

  /// The logarithm to base 2 of a ratio of 1 or more, straight between powers of two: never off by more than 0.09.
  static func halvings(_ ratio: Float) -> Float {
    var (whole, rest) = (Float(0), ratio)
    while rest >= 2 { (whole, rest) = (whole + 1, rest / 2) }
    return whole + (rest - 1)
  }
}
