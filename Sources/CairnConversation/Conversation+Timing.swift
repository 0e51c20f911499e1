import CairnDialogue
import CairnMatching
import CairnMemory
import CairnPacing
import CairnVocabulary

/// What the clock and the person's own words do to the timing of a talk.
extension Conversation {
  /// Up to here "no advice please" is all a message says, and is answered as such. Ours.
  private static let wordsOfAWish = 12

  /// Moves the talk's clock on. One silence lightens only so much: a clock set forward by years unlocks nothing.
  mutating func passTime(until now: Timestamp) {
    let rules = PacingRules()
    let silence = min(max(now.seconds(since: latest), 0), rules.longestSilence)
    sitting.secondsTalking += silence
    sitting.heaviness = max(0, sitting.heaviness - Int(silence / rules.secondsToLighten))
    latest = now
  }

  /// Whether it is late for them, on their own clock, but for those who work nights.
  package var isNight: Bool {
    !sitting.worksNights && PacingRules().isLate(hour: latest.civil.hour)
  }

  mutating func noteTiming(of hearing: Hearing) {
    if hearing.worksNights { sitting.worksNights = true }
    if hearing.wantsNoQuestions { sitting.quietTurns = PacingRules().turnsWithoutQuestions }
    if hearing.wantsOnlyToBeHeard, hearing.utterance.words.count > Self.wordsOfAWish,
      case .talking = pace
    {
      pace = .listening
    }
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
