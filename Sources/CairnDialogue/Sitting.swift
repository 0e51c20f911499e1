package import CairnVocabulary

/// What has gone on since this talk began. In RAM only.
package struct Sitting: Hashable, Sendable {
  /// Seconds spent talking: the time between turns, a long silence or a clock that jumped counted as a short one.
  package var secondsTalking: Int64 = 0
  /// Turns of the person so far; the opening is 0.
  package var turn = 0
  /// Times each beat was said, and the turn of the last time.
  package var beats: [BeatID: Visits] = [:]
  /// The turn in which each variant was last said.
  package var lines: [UInt64: Int] = [:]
  /// Trees that spoke in this sitting, in order of their first words, each once.
  package var opened: [Label] = []
  /// The section that spoke last: the subject at hand.
  package var section: Label?
  /// Turns of content in which the person was heard out since the talk began, or since the last thought was given.
  package var listenedTurns = 0
  /// The turn in which each reflection was last said.
  package var reflections: [String: Int] = [:]
  /// Whether the last reply began with their own words said back.
  package var echoedLast = false
  /// Replies in a row that only listened.
  package var listenedInARow = 0
  /// The weight of the beats said, falling with light beats, turns and time.
  package var heaviness = 0
  package var lastWeight = 0
  /// Turns in a row whose reply ended in a question.
  package var questionsInARow = 0
  /// Their answers of three words or fewer in a row, a yes or no to a question not counted.
  package var shortAnswersInARow = 0
  /// Turns in a row that brought nothing new.
  package var turnsGoingRound = 0
  /// Turns in a row that asked why the other did it.
  package var whysInARow = 0
  /// Whether they said that night is their day.
  package var worksNights = false
  /// Whether anything of an earlier sitting is remembered.
  package var bringsMemory = false
  /// Labels, facts and phrase sets heard so far: what is not in here is new.
  package var heard: Set<String> = []
  /// Whether the side they stand on was said outright, and not only guessed from how they tell it.
  package var isRolePlain = false
  /// What all messages together lean to: above 0 `broke`, below `hurt`.
  package var roleLean: Float = 0
  /// Notices said, by beat name.
  package var notices: Set<String> = []
  /// Persons for whom the gate was passed, by relation, name, or "" where nobody was named.
  package var gatePassedFor: Set<String> = []
  /// Turns left in which no question is asked.
  package var quietTurns = 0
  /// Set while the last question was none of the open beat's: what is said to a yes or a no.
  package var askedInPassing: Reactions?
  /// Whether the first thing they said was light, so that a step may be asked after.
  package var openedLightly: Bool?
  package var refusedSteps: Set<String> = []
  package var turnOfLastDanger: Int?
  package var turnOfLastHeavyBeat = -100
  package var turnOfLastClarification: Int?
  package var lastReply: [String] = []
  /// What they told last, in their own words turned to "you": to own it with, when it was not heard.
  package var lastTold: String?
  /// What they asked last, as a part of a sentence, and when: to own it with, when it was not answered.
  package var lastAsked: Asked?
  /// The wording they worked out last: an apology, a limit, a sentence.
  package var draft: String?

  package struct Visits: Hashable, Sendable {
    package var count: Int
    package var lastTurn: Int
  }

  package struct Asked: Hashable, Sendable {
    package let text: String
    package let turn: Int

    package init(text: String, turn: Int) { (self.text, self.turn) = (text, turn) }
  }

  package init() {}

  package mutating func note(_ beat: BeatID) {
    var visits = beats[beat] ?? Visits(count: 0, lastTurn: 0)
    visits.count += 1
    visits.lastTurn = turn
    beats[beat] = visits
  }
}
