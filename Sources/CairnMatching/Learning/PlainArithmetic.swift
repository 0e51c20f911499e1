/// Square root, logarithm and exponential from + − × / in a fixed order, so that learning gives the same weights on every machine.
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

  /// e to each of `values`, which are 0 or less; to within 3 in a million, and nearly 0 from -69 down.
  static func exponential(_ values: SIMD8<Float>) -> SIMD8<Float> {
    let doublings = (values * 1.442_695).clamped(
      lowerBound: SIMD8(repeating: -100), upperBound: .zero)
    var powers = SIMD8<Float>.zero
    var rests = SIMD8<Float>.zero
    for place in 0..<8 {
      let whole = Int32(doublings[place])
      rests[place] = doublings[place] - Float(whole)
      powers[place] = Float(bitPattern: UInt32(bitPattern: whole + 127) << 23)
    }
    // 2 to the rest, which lies between -1 and 0, by the first terms of its series.
    var series = SIMD8<Float>(repeating: 0.000_154_035)
    for term: Float in [0.001_333_356, 0.009_618_129, 0.055_504_11, 0.240_226_5, 0.693_147_2, 1] {
      series = series * rests + term
    }
    return series * powers
  }
}
