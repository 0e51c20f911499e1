import CairnMatching
package import CairnVocabulary

/// Reads until when something is put off, as people say it: "in two days", "tomorrow night", "after christmas", "when
/// the kids are asleep".
///
/// What is past, what no calendar has, and what is further off than a year is no time: then it is a plain "not now".
package struct TimeToCome {
  let words: [String]
  let now: Timestamp
  let clock: CivilTime
  /// The day the person is living, as a day number: before five in the morning it is still yesterday.
  let today: Int

  package init(_ words: [String], after now: Timestamp) {
    self.words = words
    self.now = now
    clock = now.civil
    today = clock.dayNumber - (clock.hour < TimeToCome.dayBegins ? 1 : 0)
  }

  /// The hour at which a day begins: the end of the late hours. Source: `memory-and-timing`, "23:00 to 05:00".
  static let dayBegins = 5
  /// Seconds ahead at most. Ours: further off nobody means a date.
  private static let furthest: Int64 = 366 * 86_400

  /// The first time that is named and still to come.
  package var time: Timestamp? {
    for place in words.indices {
      if let time = moment(at: place), time > now, time.seconds(since: now) <= Self.furthest {
        return time
      }
    }
    return nil
  }

  private func moment(at place: Int) -> Timestamp? {
    counted(at: place)
      ?? (day(at: place) ?? date(at: place) ?? occasion(at: place) ?? hour(at: place))
      .flatMap { Timestamp($0, utcOffset: now.utcOffset) }
  }

  func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// Whether the word before `place` puts off rather than looks back.
  func isAhead(_ place: Int) -> Bool {
    let before = word(place - 1)
    return place == 0
      || [
        "in", "on", "at", "after", "until", "till", "til", "by", "before", "for", "the", "this",
        "next", "about", "around", "another", "me", "need", "take", "now", "later", "maybe",
        "talk", "not", "want", "ask",
      ].contains(before)
  }
}

/// "In two days", "give me an hour", "after a fortnight".
extension TimeToCome {
  private static let numbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "few": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "fifteen": 15, "twenty": 20, "thirty": 30,
  ]
  private static let seconds: [String: Int64] = [
    "minute": 60, "minutes": 60, "min": 60, "mins": 60, "hour": 3600, "hours": 3600, "hr": 3600,
    "hrs": 3600,
  ]
  private static let days: [String: Int] = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14,
  ]

  private func counted(at place: Int) -> Timestamp? {
    guard isAhead(place), let count = Self.number(word(place)) else { return nil }
    let unitPlace = place + 1 + (["of", "more"].contains(word(place + 1)) ? 1 : 0)
    let start = ["couple", "few", "little"].contains(word(place + 1)) ? place + 1 : place
    guard start == place else { return counted(from: start) }
    return later(by: count, word(unitPlace), before: word(unitPlace + 1))
  }

  /// After "a": "a couple of days", "a few weeks".
  private func counted(from place: Int) -> Timestamp? {
    guard let count = Self.number(word(place)) else { return nil }
    let unitPlace = place + 1 + (word(place + 1) == "of" ? 1 : 0)
    return later(by: count, word(unitPlace), before: word(unitPlace + 1))
  }

  private func later(by count: Int, _ unit: String, before next: String) -> Timestamp? {
    guard !["ago", "back", "old"].contains(next) else { return nil }
    if let seconds = Self.seconds[unit] { return now.advanced(bySeconds: Int64(count) * seconds) }
    if let days = Self.days[unit] { return stamp(dayStart(today + count * days)) }
    let isMonth = ["month", "months"].contains(unit)
    return isMonth ? stamp(dayStart(today).advanced(byMonths: count)) : nil
  }

  private func stamp(_ civil: CivilTime) -> Timestamp? {
    Timestamp(civil, utcOffset: now.utcOffset)
  }

  static func number(_ word: String) -> Int? {
    if let number = numbers[word] { return number }
    guard (1...3).contains(word.utf8.count), let number = Int(word), number > 0 else { return nil }
    return number
  }

  func dayStart(_ dayNumber: Int, hour: Int = TimeToCome.dayBegins) -> CivilTime {
    var civil = CivilTime(dayNumber: dayNumber)
    civil.hour = hour
    return civil
  }
}

extension Word {
  /// The word with its spelling mended; a number or a date as it was typed.
  var asSaid: String { typed.first?.isNumber == true ? typed : text }
}
