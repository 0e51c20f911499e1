/// An instant with the clock the person lives by.
///
/// Equality and order look at the instant only; the offset is for hours and days of the person.
package struct Timestamp: Sendable {
  /// Seconds since 1970-01-01 00:00 UTC; negative before.
  package let seconds: Int64
  /// Seconds east of UTC, within a day either way.
  package let utcOffset: Int32

  package init(seconds: Int64, utcOffset: Int32 = 0) {
    // Clamped to the years 0 to 9999, so that no arithmetic below can overflow.
    self.seconds = min(max(seconds, -62_167_219_200), 253_402_300_799)
    self.utcOffset = min(max(utcOffset, -86_400), 86_400)
  }

  package func advanced(bySeconds count: Int64) -> Timestamp {
    let (sum, overflow) = seconds.addingReportingOverflow(count)
    return Timestamp(seconds: overflow ? (count < 0 ? .min : .max) : sum, utcOffset: utcOffset)
  }

  /// Whole seconds from `earlier` to this; negative when this is before it.
  package func seconds(since earlier: Timestamp) -> Int64 { seconds - earlier.seconds }
}

extension Timestamp: Hashable, Comparable {
  package static func == (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds == right.seconds
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(seconds) }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}
