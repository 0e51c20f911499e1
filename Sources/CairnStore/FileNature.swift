/// What lies at a path, told before SQLite sees it.
package enum FileNature: Hashable, Sendable {
  /// Nothing, or a file without a byte.
  case absent
  /// A memory file of this format version.
  case memory(version: UInt32)
  case foreign
  /// A folder, a pipe, a device, or a link to nothing.
  case notAFile

  /// "Crn1", in the place SQLite keeps for it.
  static let applicationID: UInt32 = 0x4372_6E31

  /// Bytes at the front of the file that tell.
  static let headerLength = 100

  /// From the first bytes of a file, which may come from anywhere.
  package init(header: [UInt8]) {
    func number(at place: Int) -> UInt32 {
      header[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    if header.isEmpty {
      self = .absent
    } else if header.count >= Self.headerLength,
      header.starts(with: Array("SQLite format 3\0".utf8)),
      number(at: 68) == Self.applicationID
    {
      self = .memory(version: number(at: 60))
    } else {
      self = .foreign
    }
  }
}
