import CairnMatching

/// Writes values one after the other, without gaps, as text: every byte that is not part of a text is below 128, so
/// that a string literal can hold all of it.
///
/// Whole numbers take six bits a byte; a text that comes often is written once and then named by its number.
package struct ByteWriter: Sendable {
  private var body: [UInt8] = []
  /// What is read where it lies, apart from everything that is read once.
  package private(set) var resting: [UInt8] = []
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
    while rest >= 0x40 {
      body.append(UInt8(rest & 0x3F) | 0x40)
      rest >>= 6
    }
    body.append(UInt8(rest))
  }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    body.append(contentsOf: text.utf8)
  }

  /// What another writer wrote.
  package mutating func write(bytes: [UInt8]) {
    write(bytes.count)
    body += bytes
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

  /// Numbers of a fixed width, as septets.
  package mutating func write<Number: FixedWidthInteger>(flat numbers: some Collection<Number>) {
    write(numbers.count)
    for number in numbers { body += Septets.bytes(of: number) }
  }

  /// The same, for numbers that are read where they lie.
  package mutating func write<Number: FixedWidthInteger>(resting numbers: some Collection<Number>) {
    write(numbers.count)
    for number in numbers { resting += Septets.bytes(of: number) }
  }

  package mutating func write(flat numbers: [Float]) {
    write(flat: numbers.map(\.bitPattern))
  }
}
