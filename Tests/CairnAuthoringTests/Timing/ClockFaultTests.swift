import CairnConversation
import CairnDialogue
import CairnMemory
import CairnVocabulary
import Testing

/// Clocks that were set back, set forward, or stand at either end of time: nothing locks or unlocks by a jump.
@Suite struct ClockFaultTests {
  private static let now = Timestamp("2026-03-02T20:00:00+01:00")!
  private static let day: Int64 = 86_400
  private static let step = StepID(Label("trust-again/steps")!, "water")
  private static let section = Topic.section(Label("trust-again/one")!)

  /// The talk after `lines`, each said at its own time.
  private func talk(
    _ lines: [(String, Timestamp)], memory: Memory = Memory(), startedAt: Timestamp = now
  ) throws -> (conversation: Conversation, replies: [String]) {
    let script = try #require(TimingContent.script)
    let companion = TimingContent.companion(script)
    var conversation = Conversation(memory: memory.settled(at: startedAt), startedAt: startedAt)
    var replies: [String] = []
    for (line, time) in lines {
      let turn = companion.respond(to: .said(line), in: conversation, at: time)
      conversation = turn.conversation
      replies.append(turn.reply.text)
    }
    return (conversation, replies)
  }

  private static func memory(_ changes: [MemoryChange], at time: Timestamp = now) -> Memory {
    Memory().applying(changes, turn: 1, at: time)
  }

  private static let jumps: [Int64] = [
    -20_000 * day, -400 * day, -2 * day, -3600, 0, 3600, 2 * day, 400 * day, 3_000_000 * day,
  ]

  @Test(arguments: jumps)
  func `within a sitting time never runs back, and a jump is no long sitting`(jump: Int64) throws {
    let later = Self.now.advanced(bySeconds: jump)
    let talk = try talk([
      ("- the first of it came out", Self.now), ("- the second of it came out", later),
      ("- the third of it came out", Self.now.advanced(bySeconds: 60)), ("- and then", later),
    ])
    #expect(talk.conversation.latest >= Self.now)
    #expect(talk.conversation.sitting.secondsTalking <= 1800)
    #expect(!talk.replies.joined().contains("long-sitting"))
    #expect(!talk.replies.joined().contains("-\(abs(jump))"))
  }

  @Test func `a clock set forward by years lightens no more than a silence`() throws {
    let heavy = (1...4).map {
      ($0 == 1 ? "trust-again/load it came out" : "- the next of it came out", Self.now)
    }
    let before = try talk(heavy).conversation.sitting.heaviness
    let far = Self.now.advanced(bySeconds: 3_000 * Self.day)
    let after = try talk(heavy + [("- hm", far)]).conversation.sitting.heaviness
    #expect(before >= 6)
    #expect(after >= before - 4)
  }

  @Test(arguments: [-400, -30, -2, 0, 1])
  func `what was put off stays so when the clock is set back`(days: Int64) throws {
    let memory = Self.memory([
      .putOff(Self.section, until: Self.now.advanced(bySeconds: 2 * Self.day))
    ])
    let time = Self.now.advanced(bySeconds: days * Self.day)
    let talk = try talk([("conversation/greet hello", time)], memory: memory, startedAt: time)
    #expect(!talk.replies.joined().contains("due-door"))
    #expect(talk.conversation.memory.state.putOffs.count == 1)
    // Nor is it locked for longer than it was put off for.
    let until = try #require(talk.conversation.memory.state.putOffs.first?.until)
    #expect(until.seconds(since: talk.conversation.latest) <= 3 * Self.day)
  }

  @Test func `a clock set forward by years opens no door`() throws {
    let memory = Self.memory([
      .putOff(Self.section, until: Self.now.advanced(bySeconds: 2 * Self.day))
    ])
    for days: Int64 in [400, 4000, 2_900_000] {
      let time = Self.now.advanced(bySeconds: days * Self.day)
      let talk = try talk([("conversation/greet hello", time)], memory: memory, startedAt: time)
      #expect(!talk.replies.joined().contains("due-door"), "\(days) days")
    }
  }

  @Test(arguments: [-4000, -31, -1, 0, 1, 29])
  func `a refused step is not offered again because the clock went back`(days: Int64) throws {
    let memory = Self.memory([.step(Self.step, .offered), .step(Self.step, .refused)])
    let time = Self.now.advanced(bySeconds: days * Self.day)
    let talk = try talk(
      [
        ("trust-again/steps it came out again", time), ("- there was more of it", time),
        ("- and some more of it", time), ("conversation/yes yes", time),
      ], memory: memory, startedAt: time)
    #expect(!talk.replies.joined().contains("may-i-offer"))
    #expect(!talk.replies.joined().contains("of s1"))
  }

  @Test(arguments: [-400, -2, 0, 22, 4000])
  func `a step is asked after neither before its day nor after three weeks`(days: Int64) throws {
    let memory = Self.memory([.step(Self.step, .offered), .step(Self.step, .taken)])
    let time = Self.now.advanced(bySeconds: days * Self.day)
    let talk = try talk([("conversation/greet hello", time)], memory: memory, startedAt: time)
    #expect(!talk.replies.joined().contains("water"))
  }

  @Test(arguments: [
    Int64.min, -62_167_219_200, -1, 0, 1, 253_402_300_799, Int64.max,
  ])
  func `a talk goes on at either end of time`(seconds: Int64) throws {
    for offset: Int32 in [-43_200, 0, 50_400] {
      let time = Timestamp(seconds: seconds, utcOffset: offset)
      let talk = try talk(
        [
          ("trust-again/one it came out here", time),
          ("conversation/not-now not now in two days", time),
          ("conversation/greet hello", time), ("conversation/goodbye bye", time),
        ], startedAt: time)
      #expect(talk.replies.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `when the clocks change the night stays the night`() throws {
    // Half past one, two minutes before and after Berlin's summer begins: 01:59 +01:00, then 03:01 +02:00.
    for text in [
      "2026-03-29T01:59:00+01:00", "2026-03-29T03:01:00+02:00", "2026-10-25T02:30:00+01:00",
    ] {
      let time = try #require(Timestamp(text))
      #expect(Conversation(startedAt: time).isNight, "\(text)")
    }
    let noonElsewhere = try #require(Timestamp("2026-03-29T12:00:00+14:00"))
    #expect(!Conversation(startedAt: noonElsewhere).isNight)
  }
}
