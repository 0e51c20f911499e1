/// Reads what a `ByteWriter` wrote. Every step is checked against what is left: bytes that were cut or changed end in
/// an error, never in a crash or in more memory than they could fill.
package struct ByteReader: Sendable {
  private let bytes: [UInt8]
  private let end: Int
  private var place: Int
  private var shared: [String] = []

  /// Reads the part of `bytes` that lies in `range`, which must be within them.
  package init(_ bytes: [UInt8], in range: Range<Int>) throws(UnreadableScript) {
    self.bytes = bytes
    (place, end) = (range.lowerBound, range.upperBound)
    let count = try count()
    shared.reserveCapacity(count)
    for _ in 0..<count { shared.append(try text()) }
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { place == end }

  package mutating func flag() throws(UnreadableScript) -> Bool { try byte() == 1 }

  package mutating func number() throws(UnreadableScript) -> Int {
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 || byte <= 1 else { throw .damaged }
      rest |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
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

  package mutating func flat<Number: FixedWidthInteger>(
    _: Number.Type = Number.self
  ) throws(UnreadableScript) -> [Number] {
    let count = try count()
    let width = MemoryLayout<Number>.size
    guard count <= (end - place) / width else { throw .damaged }
    let numbers = bytes.withUnsafeBytes { raw in
      [Number](unsafeUninitializedCapacity: count) { buffer, filled in
        UnsafeMutableRawBufferPointer(buffer).copyBytes(from: raw[place..<(place + count * width)])
        filled = count
      }
    }
    place += count * width
    return Number(littleEndian: 1) == 1 ? numbers : numbers.map { Number(littleEndian: $0) }
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
