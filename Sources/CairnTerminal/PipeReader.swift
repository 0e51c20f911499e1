#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines from a pipe or a file. A line of any length costs no more memory than `TypedText.longest`.
package struct PipeReader: LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var place = 0
  private var isFirst = true

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  package mutating func nextLine() -> LineEvent {
    var line: [UInt8] = []
    var wasCut = false
    while true {
      if place == buffer.count, !refill() {
        return line.isEmpty && !wasCut ? .end : .line(finished(line, wasCut))
      }
      let rest = buffer[place...]
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let room = TypedText.longest + 1 - line.count
      line += rest[..<end].prefix(room)
      wasCut = wasCut || end - place > room
      place = min(end + 1, buffer.count)
      if end < rest.endIndex { return .line(finished(line, wasCut)) }
    }
  }

  private mutating func finished(_ line: [UInt8], _ wasCut: Bool) -> TypedText {
    var line = line[...]
    if isFirst, line.starts(with: Self.mark) { line = line.dropFirst(Self.mark.count) }
    isFirst = false
    if line.last == 0x0D { line = line.dropLast() }
    return TypedText(line, wasCut: wasCut)
  }

  /// Reads more; false at the end, or when reading fails.
  private mutating func refill() -> Bool {
    buffer = [UInt8](unsafeUninitializedCapacity: 65_536) { bytes, count in
      repeat {
        count = max(-1, read(descriptor, bytes.baseAddress, bytes.count))
      } while count < 0
        && errno == EINTR
      count = max(0, count)
    }
    place = 0
    return !buffer.isEmpty
  }
}
