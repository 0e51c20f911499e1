/// Writes values one after the other, without gaps.
///
/// Whole numbers take seven bits a byte; a text that comes often is written once and then named by its number.
package struct ByteWriter: Sendable {
  private var body: [UInt8] = []
  private var shared: [String] = []
  private var sharedNumbers: [String: Int] = [:]

  package init() {}

  /// The shared texts, then everything written, in order.
  package var bytes: [UInt8] {
    var table = ByteWriter()
    table.write(shared.count)
    for text in shared { table.write(text) }
    return table.body + body
  }

  package mutating func write(_ flag: Bool) { body.append(flag ? 1 : 0) }

  package mutating func write(_ number: Int) {
    // Zigzag: small negative numbers stay short.
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      body.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    body.append(UInt8(rest))
  }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    body.append(contentsOf: text.utf8)
  }

  /// A text that stands in many places: a file, a label, a name.
  package mutating func writeShared(_ text: String) {
    let number = sharedNumbers[text] ?? shared.count
    if number == shared.count {
      sharedNumbers[text] = number
      shared.append(text)
    }
    write(number)
  }

  package mutating func write(_ name: some RawRepresentable<String>) { writeShared(name.rawValue) }

  /// Numbers of a fixed width, as they lie in memory, least byte first.
  package mutating func write<Number: FixedWidthInteger>(flat numbers: [Number]) {
    write(numbers.count)
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { body.append(contentsOf: $0) }
    }
  }

  package mutating func write(flat numbers: [Float]) {
    write(flat: numbers.map(\.bitPattern))
  }
}
