/// Whole numbers as bytes below 128: seven bits a byte, the lowest first, and as many bytes for each as its type needs.
///
/// Such bytes are text, so that a string literal of Swift can hold them, and they are read where they lie.
package enum Septets {
  /// Bytes that a number of this type takes.
  @inlinable
  package static func width<Number: FixedWidthInteger>(of _: Number.Type) -> Int {
    (Number.bitWidth + 6) / 7
  }

  package static func bytes<Number: FixedWidthInteger>(of number: Number) -> [UInt8] {
    (0..<width(of: Number.self)).map { UInt8(truncatingIfNeeded: number >> ($0 * 7)) & 0x7F }
  }

  /// The number whose bytes begin at `start`; they must all be there.
  @inlinable
  package static func number<Number: FixedWidthInteger>(
    at start: UnsafeRawPointer, _: Number.Type = Number.self
  ) -> Number {
    var bits: UInt64 = 0
    var place = width(of: Number.self)
    while place > 0 {
      place &-= 1
      bits = bits << 7 | UInt64(start.load(fromByteOffset: place, as: UInt8.self))
    }
    return Number(truncatingIfNeeded: bits)
  }
}

/// A type whose numbers are read many at a time.
///
/// One call for each array: a start reads half a million numbers, and a generic function of another module is not made
/// anew for each type but asks the type at every step.
package protocol SeptetNumber: FixedWidthInteger {
  /// The `count` numbers whose bytes begin at `start`; they must all be there.
  static func numbers(at start: UnsafeRawPointer, count: Int) -> [Self]
}

extension Septets {
  @inline(__always)
  fileprivate static func numbers<Number: FixedWidthInteger>(
    at start: UnsafeRawPointer, count: Int
  ) -> [Number] {
    Array(unsafeUninitializedCapacity: count) { numbers, filled in
      for place in 0..<count {
        (numbers.baseAddress.unsafelyUnwrapped + place).initialize(
          to: number(at: start + place &* width(of: Number.self)))
      }
      filled = count
    }
  }
}

extension UInt8: SeptetNumber {
  package static func numbers(at start: UnsafeRawPointer, count: Int) -> [UInt8] {
    Septets.numbers(at: start, count: count)
  }
}

extension UInt16: SeptetNumber {
  package static func numbers(at start: UnsafeRawPointer, count: Int) -> [UInt16] {
    Septets.numbers(at: start, count: count)
  }
}

extension UInt32: SeptetNumber {
  package static func numbers(at start: UnsafeRawPointer, count: Int) -> [UInt32] {
    Septets.numbers(at: start, count: count)
  }
}

extension UInt64: SeptetNumber {
  package static func numbers(at start: UnsafeRawPointer, count: Int) -> [UInt64] {
    Septets.numbers(at: start, count: count)
  }
}

extension Int32: SeptetNumber {
  package static func numbers(at start: UnsafeRawPointer, count: Int) -> [Int32] {
    Septets.numbers(at: start, count: count)
  }
}
