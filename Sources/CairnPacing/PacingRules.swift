/// Every number of the pacing, with its unit and where it comes from. "Ours" marks a number no source names.
package struct PacingRules: Hashable, Sendable {
  /// Turns of content in which the person is heard out before a thought is offered.
  ///
  /// Source: `memory-and-timing`, "only after two turns of listening". That it holds for every thought, not only for
  /// the first, is ours: a talk in which each message is answered with a thought is a lecture.
  package var turnsBeforeIdeas = 2

  /// Replies in a row that may end in a question. Source: `memory-and-timing`, "at most two turns running".
  package var questionsInARow = 2

  /// Answers of three words or fewer in a row after which nothing is asked. Source: the same page.
  package var shortAnswersInARow = 2

  /// Turns without a question after "slow down". Source: the same page.
  package var quietTurnsAfterSlowDown = 2

  /// Turns without a question after they asked for none. Ours: longer, and it may be forgotten why.
  package var turnsWithoutQuestions = 12

  /// Turns in a row that bring nothing new before the round is named, once.
  ///
  /// Source: `regain-trust/try-not-to-dwell`, paragraph 1, which says "constantly" and names no number: four is ours.
  package var turnsGoingRound = 4
  /// The same where they have not said themselves that it is the same again. Ours: "best after their own 'again'" is the
  /// page's, and some never say it.
  package var turnsGoingRoundUnsaid = 6

  /// Turns of a sitting in which a round is never named. Ours, by ruling 6.
  package var turnsBeforeRound = 10

  /// Turns in a row that ask why the other did it, before the talk turns towards today. Ours: a third "why" in a row is
  /// a circle.
  package var whysBeforeToday = 3

  /// Turns of a sitting in which "as I told you" means an earlier one. Ours.
  package var turnsOfBeginning = 2

  /// Turns after which the sitting has been long. Source: `memory-and-timing`, "40 minutes or 30 turns".
  package var turnsOfLongSitting = 30
  /// Seconds of talking after which the sitting has been long.
  package var secondsOfLongSitting: Int64 = 40 * 60
  /// Turns after danger or a heavy beat before the long sitting may be spoken of. Source: the same row.
  package var turnsAfterDanger = 10

  /// Days within which a refused step is not offered again. Source: `memory-and-timing`.
  package var daysAfterRefusal = 30
  /// Days after which an open step lapses unsaid. Source: the same page, "three weeks".
  package var daysUntilStepLapses = 21
  /// Days after its time in which something put off is still told of. Ours: past a year it is history, or the clock has
  /// jumped.
  package var daysUntilDoorLapses = 365

  /// Words of a reply at most, whatever the length of their message; fewer when theirs was short.
  ///
  /// Source: `memory-and-timing`, "within max(40, their words), 60 at most".
  package var wordsAtMost = 60
  package var wordsAtLeastAllowed = 40
  /// Words of a reply for someone who asked to go slower. "Shorter" is the page's, the number ours.
  package var wordsWhenSlower = 30

  /// The hours that are late, on their own clock: from the first, to before the second. Source: `memory-and-timing`.
  package var lateFrom = 23
  package var lateUntil = 5

  /// Seconds of one silence that count as talking. Ours: longer, and they were away, or the clock jumped.
  package var longestSilence: Int64 = 600
  /// Seconds of silence that take one off the heaviness. Ours.
  package var secondsToLighten: Int64 = 300

  /// Sum of weights, falling with turns, light beats and time, above which a sitting is heavy. Ours: three heavy beats,
  /// less what has lightened since.
  package var heavinessBudget = 6
  /// Heaviest weight that may follow when the sitting is heavy. Ours.
  package var weightWhenHeavy = 1

  package init() {}

  /// Whether `hour`, 0 to 23, is late.
  package func isLate(hour: Int) -> Bool { hour >= lateFrom || hour < lateUntil }
}
