import CairnConversation
import CairnVocabulary
import Testing

@Suite struct TimeToComeTests {
  /// A Monday, eight in the evening, in Berlin's winter.
  private static let monday = Timestamp("2026-03-02T20:00:00+01:00")!

  private static func time(_ text: String, after now: Timestamp = monday) -> String? {
    let words = text.split(separator: " ").map(String.init)
    return TimeToCome(words, after: now).time.map(written)
  }

  /// As the person's own clock shows it.
  private static func written(_ time: Timestamp) -> String {
    let local = Timestamp(seconds: time.seconds + Int64(time.utcOffset))
    return String(local.utcText.prefix(16))
  }

  @Test(arguments: [
    ("not now in two days", "2026-03-04T05:00"),
    ("in a couple of days", "2026-03-04T05:00"),
    ("give me a few days", "2026-03-05T05:00"),
    ("in an hour", "2026-03-02T21:00"),
    ("need ten minutes", "2026-03-02T20:10"),
    ("leave it for a fortnight", "2026-03-16T05:00"),
    ("in 3 weeks", "2026-03-23T05:00"),
    ("in two months", "2026-05-02T05:00"),
    ("tomorrow", "2026-03-03T05:00"),
    ("ask me tomorrow night", "2026-03-03T20:00"),
    ("tomorrow morning", "2026-03-03T08:00"),
    ("the day after tomorrow", "2026-03-04T05:00"),
    ("in the morning", "2026-03-03T08:00"),
    ("next week", "2026-03-09T05:00"),
    ("next month", "2026-04-01T05:00"),
    ("next year", "2027-01-01T05:00"),
    ("on friday", "2026-03-06T05:00"),
    ("until monday", "2026-03-09T05:00"),
    ("on thursday evening", "2026-03-05T18:00"),
    ("after the weekend", "2026-03-09T05:00"),
    ("at the weekend", "2026-03-07T05:00"),
    ("after christmas", "2026-12-27T05:00"),
    ("not before christmas", "2026-12-25T05:00"),
    ("after easter", "2026-04-07T05:00"), ("at easter", "2026-04-05T05:00"),
    ("after new year", "2027-01-02T05:00"),
    ("on the 14th", "2026-03-14T05:00"),
    ("on the 1st", "2026-04-01T05:00"),
    ("on the 31st", "2026-03-31T05:00"),
    ("until the 3rd of may", "2026-05-03T05:00"),
    ("may 3rd", "2026-05-03T05:00"),
    ("in june", "2026-06-01T05:00"),
    ("after june", "2026-07-01T05:00"),
    ("when the kids are asleep", "2026-03-02T21:00"),
    ("when the kids are at school", "2026-03-03T09:00"),
    ("at nine", "2026-03-02T21:00"),
    ("after 10pm", "2026-03-02T22:00"),
    ("until 7 am", "2026-03-03T07:00"),
  ])
  func `a time still to come is found`(text: String, time: String) {
    #expect(Self.time(text) == time)
  }

  @Test(arguments: [
    "not now", "after a while", "at a better time", "after a few", "in a bit", "later",
    "on the 31st of february", "on the 30th of february 2027",
    "on the 32nd", "two days ago", "last monday", "since monday", "yesterday", "last week",
    "on 3 march 2020", "in a hundred years", "in twenty years", "in 9999999999999999999 days",
    "after work", "this afternoon", "", "in", "on the", "after",
  ])
  func `what is past, impossible or no time is none`(text: String) {
    #expect(Self.time(text) == nil)
  }

  @Test func `before five in the morning tomorrow is after the night`() throws {
    let late = try #require(Timestamp("2026-03-03T01:30:00+01:00"))
    #expect(Self.time("tomorrow", after: late) == "2026-03-03T05:00")
    #expect(Self.time("tomorrow night", after: late) == "2026-03-03T20:00")
    #expect(Self.time("when the kids are asleep", after: late) == nil)
  }

  @Test(arguments: [Int64.min, -62_167_219_200, -1, 0, 253_402_300_799, Int64.max])
  func `at either end of time nothing breaks, and nothing lies behind`(seconds: Int64) {
    for offset: Int32 in [-43_200, 0, 50_400] {
      let now = Timestamp(seconds: seconds, utcOffset: offset)
      for text in [
        "in two days", "next week", "next month", "after christmas", "on the 31st", "at nine",
        "tomorrow night", "in june", "after easter", "when the kids are at school", "in 999 months",
      ] {
        let time = TimeToCome(text.split(separator: " ").map(String.init), after: now).time
        #expect(time.map { $0 > now } ?? true, "\(text)")
      }
    }
  }

  @Test func `summer time and other zones shift no day`() throws {
    // The night before the clocks go forward in Berlin; in Kiritimati it is already another day.
    let berlin = try #require(Timestamp("2026-03-28T22:00:00+01:00"))
    #expect(Self.time("tomorrow", after: berlin) == "2026-03-29T05:00")
    let kiritimati = try #require(Timestamp("2026-03-29T11:00:00+14:00"))
    #expect(Self.time("tomorrow", after: kiritimati) == "2026-03-30T05:00")
    let midway = try #require(Timestamp("2026-03-27T10:00:00-11:00"))
    #expect(Self.time("tomorrow", after: midway) == "2026-03-28T05:00")
  }
}
