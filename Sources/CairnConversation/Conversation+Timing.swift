import CairnDialogue
import CairnMemory
import CairnPacing
import CairnVocabulary

/// What the clock and the person's own words do to the timing of a talk.
extension Conversation {
  /// Seconds of one silence that count as talking. Ours: longer, and they were away, or the clock jumped.
  private static let longestSilence: Int64 = 600
  /// Seconds of silence that take one off the heaviness. Ours.
  private static let secondsToLighten: Int64 = 300

  /// Moves the talk's clock on. One silence lightens only so much: a clock set forward by years unlocks nothing.
  mutating func passTime(until now: Timestamp) {
    let silence = min(max(now.seconds(since: latest), 0), Self.longestSilence)
    sitting.secondsTalking += silence
    sitting.heaviness = max(0, sitting.heaviness - Int(silence / Self.secondsToLighten))
    latest = now
  }

  /// Whether it is late for them: 23:00 to 05:00 on their own clock, but for those who work nights.
  package var isNight: Bool {
    let hour = latest.civil.hour
    return !sitting.worksNights && (hour >= 23 || hour < 5)
  }

  mutating func noteTiming(of hearing: Hearing) {
    if hearing.worksNights { sitting.worksNights = true }
    if hearing.bringsContent {
      sitting.whysInARow = hearing.asksWhyTheyDidIt ? sitting.whysInARow + 1 : 0
    }
    guard case .paused(let until) = pace else { return }
    let isOver = until.map { $0 <= latest } ?? false
    if isOver || hearing.bringsContent || hearing.asksForMore { pace = paceBeforePause }
  }

  /// Whether they said no to `step`, here or not long ago.
  func wasRefused(_ step: StepID) -> Bool {
    sitting.refusedSteps.contains(step.description)
      || memory.state.wasRefused(
        step, at: latest, withinDays: PacingRules().daysAfterRefusal)
  }
}
