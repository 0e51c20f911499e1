extension Timestamp {
  /// Reads `2026-03-02T20:00:00Z`, `2026-03-02T20:00:00+01:00`, or `2026-03-02 20:00` (taken as UTC).
  ///
  /// Nil for anything else, impossible dates included.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return bytes[range].reduce(Int?.some(0)) { sum, byte in
        guard let sum, (48...57).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 48)
      }
    }
    func sign(_ place: Int, _ allowed: String) -> Bool {
      place < bytes.count && allowed.utf8.contains(bytes[place])
    }
    guard sign(4, "-"), sign(7, "-"), sign(10, "T "), sign(13, ":"),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16)
    else { return nil }
    var end = 16
    var second = 0
    if sign(16, ":") {
      guard let read = number(17..<19) else { return nil }
      second = read
      end = 19
    }
    guard let offset = Timestamp.offset(of: bytes[end...]) else { return nil }
    self.init(
      CivilTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second),
      utcOffset: offset)
  }

  /// Seconds east of UTC that `tail` names: nothing, `Z`, or `+01:00`.
  private static func offset(of tail: ArraySlice<UInt8>) -> Int32? {
    let tail = Array(tail)
    if tail.isEmpty || tail == Array("Z".utf8) { return 0 }
    let digits = [1, 2, 4, 5]
    guard tail.count == 6, tail[3] == 58, tail[0] == 43 || tail[0] == 45,
      digits.allSatisfy({ (48...57).contains(tail[$0]) })
    else { return nil }
    let values = digits.map { Int32(tail[$0] - 48) }
    let seconds = (values[0] * 10 + values[1]) * 3600 + (values[2] * 10 + values[3]) * 60
    return tail[0] == 45 ? -seconds : seconds
  }

  /// The instant in UTC, to the second: `2026-03-02T20:00:00Z`.
  package var utcText: String {
    let civil = Timestamp(seconds: seconds, utcOffset: 0).civil
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let year =
      String(repeating: "0", count: max(0, 4 - "\(civil.year)".utf8.count)) + "\(civil.year)"
    return "\(year)-\(two(civil.month))-\(two(civil.day))T\(two(civil.hour)):\(two(civil.minute))"
      + ":\(two(civil.second))Z"
  }
}
