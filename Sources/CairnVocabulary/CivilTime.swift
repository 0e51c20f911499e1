/// A date and a time of day on the person's own wall, in the Gregorian calendar.
package struct CivilTime: Hashable, Sendable {
  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// 1 to 31.
  package var day: Int
  /// 0 to 23.
  package var hour: Int
  package var minute: Int
  package var second: Int

  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Whether such a day and time exist: the 31st of February does not.
  package var exists: Bool {
    (0...9999).contains(year) && (1...12).contains(month)
      && (1...CivilTime.days(inMonth: month, of: year)).contains(day)
      && (0...23).contains(hour) && (0...59).contains(minute) && (0...59).contains(second)
  }

  /// Days since 1970-01-01. Howard Hinnant's `days_from_civil`.
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 0 is Monday, 6 is Sunday.
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Easter Sunday by the Gregorian computus. Source: Meeus, Jones and Butcher.
  package static func easterSunday(of year: Int) -> CivilTime {
    let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
    let correction = (century + 8) / 25
    let moon =
      (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
    let late = (golden + 11 * moon + 22 * toSunday) / 451
    let days = moon + toSunday - 7 * late + 114
    return CivilTime(year: year, month: days / 31, day: days % 31 + 1)
  }

  /// Midnight at the start of day `dayNumber`. Howard Hinnant's `civil_from_days`.
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

extension Timestamp {
  /// What the person's own clock shows.
  package var civil: CivilTime {
    let local = Int(seconds) + Int(utcOffset)
    let dayNumber = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let rest = local - dayNumber * 86_400
    var civil = CivilTime(dayNumber: dayNumber)
    civil.hour = rest / 3600
    civil.minute = rest / 60 % 60
    civil.second = rest % 60
    return civil
  }

  /// The instant at which a clock with `utcOffset` shows `civil`. Nil when there is no such day.
  package init?(_ civil: CivilTime, utcOffset: Int32) {
    guard civil.exists else { return nil }
    let local = civil.dayNumber * 86_400 + civil.hour * 3600 + civil.minute * 60 + civil.second
    self.init(seconds: Int64(local) - Int64(utcOffset), utcOffset: utcOffset)
  }
}
