import CairnVocabulary

/// Days and hours that have names. The hours are ours: when the one who says "tonight" is likely to sit down to it.
extension TimeToCome {
  private static let partsOfDay = ["morning": 8, "afternoon": 13, "evening": 18, "night": 20]

  /// "Tomorrow night", "the day after tomorrow", "monday morning", "next week", "tonight".
  func day(at place: Int) -> CivilTime? {
    let next = word(place + 1)
    switch word(place) {
    case "tomorrow":
      let isDayAfter = word(place - 1) == "after" && word(place - 2) == "day"
      return dayStart(today + (isDayAfter ? 2 : 1), hour: Self.partsOfDay[next] ?? Self.dayBegins)
    case "tonight": return dayStart(today, hour: 20)
    case "this": return Self.partsOfDay[next].map { dayStart(today, hour: $0) }
    case "morning" where word(place - 1) == "the": return dayStart(today + 1, hour: 8)
    case "next": return afterNext(next)
    case "weekend" where word(place - 1) != "last": return weekend(at: place)
    default: return weekday(at: place)
    }
  }

  private func afterNext(_ unit: String) -> CivilTime? {
    let start = dayStart(today)
    switch unit {
    case "week": return dayStart(upcoming(0))
    case "month", "year":
      var first = start.advanced(byMonths: unit == "month" ? 1 : 13 - start.month)
      first.day = 1
      return first
    default: return nil
    }
  }

  /// The weekend itself from Saturday on; past it, from Monday on.
  private func weekend(at place: Int) -> CivilTime {
    let isAfter = (1...3).contains { word(place - $0) == "after" }
    return dayStart(upcoming(isAfter ? 0 : 5))
  }

  private func weekday(at place: Int) -> CivilTime? {
    guard let weekday = CivilTime.weekday(named: word(place)), isAhead(place) else { return nil }
    let dayNumber = upcoming(weekday) + (word(place - 1) == "after" ? 1 : 0)
    return dayStart(dayNumber, hour: Self.partsOfDay[word(place + 1)] ?? Self.dayBegins)
  }

  /// The next such weekday after today.
  private func upcoming(_ weekday: Int) -> Int {
    let days = (weekday - CivilTime(dayNumber: today).weekday + 7) % 7
    return today + (days == 0 ? 7 : days)
  }

  /// "On the 3rd", "until the 3rd of may", "may 3rd", "in june", "after march".
  func date(at place: Int) -> CivilTime? {
    if let month = CivilTime.month(named: word(place)) {
      if let day = Self.day(word(place + 1)), word(place - 1) != "of" {
        return coming(day: day, month: month, year: Int(word(place + 2)))
      }
      let after = word(place - 1) == "after"
      guard after || ["in", "until", "till", "til", "before"].contains(word(place - 1)) else {
        return nil
      }
      let from = coming(day: 1, month: month, year: nil)
      return after ? from?.advanced(byMonths: 1) : from
    }
    return dayOfMonth(at: place)
  }

  private func dayOfMonth(at place: Int) -> CivilTime? {
    guard let day = Self.day(word(place)), isAhead(place) else { return nil }
    let monthPlace = place + (word(place + 1) == "of" ? 2 : 1)
    if let month = CivilTime.month(named: word(monthPlace)) {
      return coming(day: day, month: month, year: Int(word(monthPlace + 1)))
    }
    guard Int(word(place)) == nil, word(place + 1) != "time" else { return nil }
    let months = (0...3).map { dayStart(today).advanced(byMonths: $0) }
    return months.lazy.map { self.civil(day, $0.month, $0.year) }.first { isToCome($0) }
  }

  /// 1 to 31, of "31st", "3rd" or "3".
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard !digits.isEmpty, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)),
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }

  /// This year's such day where it is still to come, else next year's.
  private func coming(day: Int, month: Int, year: Int?) -> CivilTime? {
    let thisYear = CivilTime(dayNumber: today).year
    if let year, year > 31 { return civil(day, month, year) }
    return [thisYear, thisYear + 1].map { civil(day, month, $0) }.first { isToCome($0) }
  }

  private func civil(_ day: Int, _ month: Int, _ year: Int) -> CivilTime {
    CivilTime(year: year, month: month, day: day, hour: Self.dayBegins)
  }

  private func isToCome(_ day: CivilTime) -> Bool { day.exists && day.dayNumber > today }

  /// "After christmas", "at new year", "after work", "when the kids are asleep".
  func occasion(at place: Int) -> CivilTime? {
    let isAfter = word(place - 1) == "after"
    switch word(place) {
    case "christmas", "xmas": return coming(day: isAfter ? 27 : 25, month: 12, year: nil)
    case "easter": return easter(isAfter: isAfter)
    case "new" where ["year", "years"].contains(word(place + 1)):
      let isPast = isAfter || word(place - 1) == "the" && word(place - 2) == "after"
      return coming(day: isPast ? 2 : 1, month: 1, year: nil)
    case "work" where ["after", "from", "off", "finish", "finished"].contains(word(place - 1)):
      return dayStart(today, hour: 18)
    case "lunch" where isAfter: return dayStart(today, hour: 14)
    case "dinner" where isAfter, "tea" where isAfter, "supper" where isAfter:
      return dayStart(today, hour: 20)
    default: return children(at: place)
    }
  }

  /// Easter Sunday, or the Tuesday after it: this year's where it is still to come, else next year's.
  private func easter(isAfter: Bool) -> CivilTime? {
    let thisYear = CivilTime(dayNumber: today).year
    return [thisYear, thisYear + 1].lazy
      .map { dayStart(CivilTime.easterSunday(of: $0).dayNumber + (isAfter ? 2 : 0)) }
      .first(where: isToCome)
  }

  private static let children: Set = [
    "kids", "children", "baby", "boys", "girls", "kid", "child", "son", "daughter", "ones", "twins",
    "toddler", "bairns", "weans",
  ]

  /// In the evening once they sleep; on a weekday's morning once they are at school.
  private func children(at place: Int) -> CivilTime? {
    guard Self.children.contains(word(place)) else { return nil }
    let after = (1...5).map { word(place + $0) }
    if !Set(["asleep", "sleeping", "bed", "down", "sleep"]).isDisjoint(with: after) {
      return dayStart(today, hour: 21)
    }
    guard !Set(["school", "nursery", "class"]).isDisjoint(with: after) else { return nil }
    let days = [upcoming(0), today + 1]
    let isSchoolDay = CivilTime(dayNumber: today + 1).weekday < 5
    return dayStart(isSchoolDay ? days[1] : days[0], hour: 9)
  }

  private static let hours = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// "At eight", "after 9pm": the next time a clock shows it.
  func hour(at place: Int) -> CivilTime? {
    guard ["at", "after", "until", "till", "around"].contains(word(place - 1)) else { return nil }
    let digits = word(place).prefix { $0.isNumber }
    let suffix =
      digits.isEmpty ? word(place + 1) : String(word(place).dropFirst(digits.count))
    guard let hour = Int(digits) ?? Self.hours[word(place)], (1...12).contains(hour) else {
      return nil
    }
    let half = suffix.isEmpty ? word(place + 1) : suffix
    let hours =
      half == "am" ? [hour % 12] : half == "pm" ? [hour % 12 + 12] : [hour % 12, hour % 12 + 12]
    let places = [clock.dayNumber, clock.dayNumber + 1].flatMap { day in
      hours.map { dayStart(day, hour: $0) }
    }
    return places.first { Timestamp($0, utcOffset: now.utcOffset).map { $0 > now } ?? false }
  }
}
