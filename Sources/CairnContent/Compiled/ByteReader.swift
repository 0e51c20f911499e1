package import CairnMatching

/// Reads what a `ByteWriter` wrote. Every step is checked against what is left: bytes that were cut or changed end in
/// an error, never in a crash or in more memory than they could fill.
///
/// Every place read was counted before: a buffer of raw memory does not look after its own ends.
package struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private let end: Int
  private var place: Int
  /// What is read where it lies, and how much of it was given out.
  private let rest: UnsafeRawBufferPointer
  private var restPlace = 0
  private var shared: [String] = []

  /// Reads `bytes`; the numbers that are read where they lie are in `resting`.
  package init(_ bytes: ConstantBytes, resting: ConstantBytes) throws(UnreadableScript) {
    (self.bytes, rest) = (bytes.pointer, resting.pointer)
    (place, end) = (0, bytes.count)
    let count = try count()
    shared.reserveCapacity(count)
    for _ in 0..<count { shared.append(try text()) }
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { place == end && restPlace == rest.count }

  package mutating func flag() throws(UnreadableScript) -> Bool { try byte() == 1 }

  package mutating func number() throws(UnreadableScript) -> Int {
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard byte < 0x80, shift < 60 || shift == 60 && byte <= 0x0F else { throw .damaged }
      rest |= UInt64(byte & 0x3F) << shift
      if byte < 0x40 { break }
      shift += 6
    }
    return Int(Int64(bitPattern: rest >> 1) ^ -Int64(bitPattern: rest & 1))
  }

  /// How many things follow: never more than there are bytes left.
  package mutating func count() throws(UnreadableScript) -> Int {
    let count = try number()
    guard (0...(end - place)).contains(count) else { throw .damaged }
    return count
  }

  package mutating func text() throws(UnreadableScript) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
  }

  package mutating func sharedText() throws(UnreadableScript) -> String {
    let number = try number()
    guard shared.indices.contains(number) else { throw .damaged }
    return shared[number]
  }

  package mutating func name<Name: RawRepresentable<String>>(
    _: Name.Type = Name.self
  ) throws(UnreadableScript) -> Name {
    guard let name = Name(rawValue: try sharedText()) else { throw .damaged }
    return name
  }

  package mutating func flat<Number: SeptetNumber>(
    _: Number.Type = Number.self
  ) throws(UnreadableScript) -> [Number] {
    let width = Septets.width(of: Number.self)
    let count = try count()
    guard count <= (end - place) / width else { throw .damaged }
    guard count > 0, let start = bytes.baseAddress else { return [] }
    defer { place += count * width }
    return Number.numbers(at: start + place, count: count)
  }

  /// Bytes that are left where they lie.
  package mutating func block() throws(UnreadableScript) -> ConstantBytes {
    let count = try count()
    defer { place += count }
    return ConstantBytes(
      staying: UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)]))
  }

  /// Numbers that are left where they lie.
  package mutating func resting<Number: FixedWidthInteger & Sendable>(
    _: Number.Type = Number.self
  ) throws(UnreadableScript) -> FlatNumbers<Number> {
    let width = Septets.width(of: Number.self)
    let count = try number()
    guard (0...(rest.count - restPlace) / width).contains(count) else { throw .damaged }
    let part = UnsafeRawBufferPointer(rebasing: rest[restPlace..<(restPlace + count * width)])
    restPlace += part.count
    return FlatNumbers(inPlace: ConstantBytes(staying: part))
  }

  package mutating func floats() throws(UnreadableScript) -> [Float] {
    try flat(UInt32.self).map { Float(bitPattern: $0) }
  }

  private mutating func byte() throws(UnreadableScript) -> UInt8 {
    guard place < end else { throw .damaged }
    defer { place += 1 }
    return bytes[place]
  }
}

/// Why compiled content cannot be used.
package enum UnreadableScript: Error, Hashable {
  /// No compiled content at all.
  case foreign
  /// Written by another version of Cairn.
  case otherVersion(Int)
  case damaged
}
