import CairnMemory
import CairnVocabulary
import Testing

/// Clocks that ran back, jumped, or were wrong when something was kept.
struct StoreClockTests {
  private let now = Sample.now
  private let day: Int64 = 86_400

  private func memory(_ times: [Timestamp]) -> Memory {
    times.enumerated().reduce(Memory()) { memory, item in
      memory.applying([.step(Sample.step, .taken)], turn: item.offset + 1, at: item.element)
    }
  }

  @Test func `times that lie behind stay as they were`() {
    let memory = memory([now.advanced(bySeconds: -9 * day), now])
    #expect(memory.settled(at: now) == memory)
  }

  @Test func `up to a day ahead is another zone, and stays`() {
    let memory = memory([now.advanced(bySeconds: day)])
    #expect(memory.settled(at: now).latest == now.advanced(bySeconds: day))
  }

  @Test func `more than a day ahead is unknown, and stands at the time before`() {
    let known = now.advanced(bySeconds: -3 * day)
    let settled = memory([known, Timestamp(seconds: .max)]).settled(at: now)
    #expect(settled.latest == known)
    #expect(settled.state.openStep?.takenAt == known)
  }

  @Test func `with nothing known it stands at now`() {
    #expect(memory([Timestamp(seconds: .max)]).settled(at: now).latest == now)
  }

  @Test func `what was put off under a wrong clock keeps its length and no more`() {
    let wrong = now.advanced(bySeconds: 4000 * day)
    let memory = Memory().applying(
      [.putOff(nil, until: wrong.advanced(bySeconds: 2 * day))], turn: 1, at: wrong)
    let until = memory.settled(at: now).state.putOffs.first?.until
    #expect(until == now.advanced(bySeconds: 2 * day))
  }

  @Test func `what was put off under the right clock is not touched`() {
    let until = now.advanced(bySeconds: 90 * day)
    let memory = Memory().applying([.putOff(nil, until: until)], turn: 1, at: now)
    #expect(memory.settled(at: now).state.putOffs.first?.until == until)
  }
}
