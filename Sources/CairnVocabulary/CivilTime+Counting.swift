/// Counting days and months on the person's own calendar.
extension CivilTime {
  /// 1 to 12; nil for what is no month's name.
  package static func month(named word: String) -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return months.firstIndex(of: word).map { $0 + 1 }
  }

  /// 0 for Monday to 6 for Sunday; nil for what is no weekday's name.
  package static func weekday(named word: String) -> Int? {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return days.firstIndex(of: word)
  }

  /// The same day of the month `count` months on, or that month's last day.
  package func advanced(byMonths count: Int) -> CivilTime {
    let months = year * 12 + month - 1 + count
    var next = self
    next.year = months / 12
    next.month = months % 12 + 1
    next.day = min(day, CivilTime.days(inMonth: next.month, of: next.year))
    return next
  }
}
