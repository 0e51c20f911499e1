/// Reads when it was: "last night", "on sunday", "two weeks ago", "for three years".
struct TimeReader: Hashable, Sendable {
  private static let numbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "thirteen": 13,
    "fourteen": 14, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
  ]
  private static let units: [String: Int] = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "year": 365,
    "years": 365, "yr": 365, "yrs": 365, "wks": 7, "mths": 30,
  ]
  private static let spokenUnits = ["yr": "year", "yrs": "years", "wks": "weeks", "mths": "months"]
  private static let weekdays: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  private static let near: [String: Int] = ["yesterday": 1, "today": 0, "tonight": 0]
  private static let lasts: [String: Int] = [
    "night": 1, "week": 7, "weekend": 5, "month": 30, "year": 365, "summer": 150, "winter": 150,
    "christmas": 180, "spring": 200, "autumn": 200,
  ]

  /// The first time named; a point in time before a length.
  func time(in words: [Word]) -> TimeMention? {
    let texts = words.map(\.text)
    let found = texts.indices.compactMap { mention(in: texts, at: $0) }
    return found.first { $0.form == .point } ?? found.first
  }

  private func mention(in words: [String], at place: Int) -> TimeMention? {
    let word = words[place]
    let next = place + 1 < words.count ? words[place + 1] : ""
    if let days = Self.near[word] {
      return TimeMention(form: .point, spoken: word, daysAgo: days)
    }
    if word == "last", let days = Self.lasts[next] {
      return TimeMention(form: .point, spoken: "last \(next)", daysAgo: days)
    }
    if word == "this", ["morning", "afternoon", "evening", "week"].contains(next) {
      return TimeMention(form: .point, spoken: "this \(next)", daysAgo: next == "week" ? 3 : 0)
    }
    if ["on", "since", "last"].contains(word), Self.weekdays.contains(next) {
      return TimeMention(form: .point, spoken: "\(word) \(Self.named(next))", daysAgo: 4)
    }
    if ["in", "since"].contains(word), Self.months.contains(next) || (word == "in" && next == "may")
    {
      return TimeMention(form: .point, spoken: "\(word) \(Self.named(next))", daysAgo: nil)
    }
    return counted(in: words, at: place)
  }

  /// "three weeks ago", "8 months", "a couple of years".
  private func counted(in words: [String], at place: Int) -> TimeMention? {
    guard let (count, spoken, length) = count(in: words, at: place) else { return nil }
    let unitPlace = place + length
    guard unitPlace < words.count, let days = Self.units[words[unitPlace]] else { return nil }
    let unit = Self.spokenUnits[words[unitPlace]] ?? words[unitPlace]
    let after = unitPlace + 1 < words.count ? words[unitPlace + 1] : ""
    let total = min(count, 200) * days
    if after == "ago" || after == "back" {
      return TimeMention(form: .point, spoken: "\(spoken) \(unit) ago", daysAgo: total)
    }
    guard count > 1 || unit == "year" else { return nil }
    if ["old", "younger", "older", "into", "before", "later"].contains(after) { return nil }
    return TimeMention(form: .length, spoken: "\(spoken) \(unit)", daysAgo: nil)
  }

  private func count(in words: [String], at place: Int) -> (Int, String, Int)? {
    let word = words[place]
    if word == "few" || word == "couple" {
      let takesOf = place + 1 < words.count && words[place + 1] == "of"
      return (word == "few" ? 4 : 2, takesOf ? "a couple of" : "a \(word)", takesOf ? 2 : 1)
    }
    if let tens = Self.tens[word] {
      let unit = place + 1 < words.count ? Self.numbers[words[place + 1]] : nil
      guard let unit, unit < 10, words[place + 1] != "a", words[place + 1] != "an" else {
        return (tens, word, 1)
      }
      return (tens + unit, "\(word) \(words[place + 1])", 2)
    }
    let isUnit = place > 0 && Self.tens[words[place - 1]] != nil
    if !isUnit, let number = Self.numbers[word] { return (number, word, 1) }
    guard word.utf8.count <= 3, let number = Int(word), number > 0 else { return nil }
    return (number, word, 1)
  }

  /// Days and months take a capital.
  private static func named(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
