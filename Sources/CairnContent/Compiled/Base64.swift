/// Bytes as text that a Swift source file can hold.
///
/// A `StaticString` lies in the program as it is written, so that only this decoding stands between a start and its
/// content; an array literal of the same bytes takes the compiler minutes.
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let bits = three.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - three.count))
      for sextet in 0...three.count {
        text.append(letters[Int(bits >> UInt32(18 - 6 * sextet)) & 63])
      }
      text += Array(repeating: 61, count: 3 - three.count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that `text` holds. What is no letter of the alphabet counts as nothing: the text is the build's own.
  package static func bytes(in text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { bytes(in: $0) }
  }

  package static func bytes(in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let padding = text.suffix(2).count { $0 == 61 }
    let whole = text.count / 4
    let values = sextets
    return [UInt8](unsafeUninitializedCapacity: whole * 3) { output, count in
      for four in 0..<whole {
        let bits =
          values[Int(text[four * 4])] << 18 | values[Int(text[four * 4 + 1])] << 12
          | values[Int(text[four * 4 + 2])] << 6 | values[Int(text[four * 4 + 3])]
        output[four * 3] = UInt8(truncatingIfNeeded: bits >> 16)
        output[four * 3 + 1] = UInt8(truncatingIfNeeded: bits >> 8)
        output[four * 3 + 2] = UInt8(truncatingIfNeeded: bits)
      }
      count = max(0, whole * 3 - padding)
    }
  }

  /// The value of each letter, by its code.
  private static var sextets: [UInt32] {
    var sextets = [UInt32](repeating: 0, count: 256)
    for (value, letter) in letters.enumerated() { sextets[Int(letter)] = UInt32(value) }
    return sextets
  }
}
