import CairnConversation
import CairnDialogue
import CairnMemory
import CairnPacing
import CairnSafety
import CairnVocabulary

/// A state of a talk as an exploration tells states apart: two talks with one key go on alike, so far as the
/// abstraction sees. What is left out is said in the report.
struct ExplorationKey: Hashable {
  private let cursor: DialogueCursor
  private let pace: Pace
  private let paceKept: Pace?
  /// Times each beat was said, capped at two, of those that answers may still lead to from here.
  private let visits: [BeatID: Int]
  private let heaviness: Int
  private let afterHeavy: Bool
  private let counters: [Int]
  private let notices: Set<String>
  private let refused: Set<String>
  private let closed: Set<Topic>
  private let offered: StepID?
  private let hasPerson: Bool
  private let gatePassed: Set<String>
  private let danger: Set<Label>

  init(_ conversation: Conversation, ahead: Set<BeatID>) {
    let sitting = conversation.sitting
    cursor = conversation.cursor
    pace = conversation.pace
    paceKept = conversation.memory.state.pace
    visits = sitting.beats.filter { ahead.contains($0.key) }.mapValues { min(2, $0.count) }
    heaviness = Self.bucket(sitting.heaviness)
    afterHeavy = sitting.lastWeight == 3
    counters = [
      Self.hasQuestions(left: sitting) ? 1 : 0, min(2, sitting.listenedTurns),
      sitting.listenedInARow >= 2 ? 1 : 0, min(2, sitting.turn),
      sitting.turn > Self.late ? min(6, sitting.turnsGoingRound) : 0,
      conversation.safety.standing == nil ? 0 : min(3, conversation.safety.turnsSince),
      conversation.safety.awaitsAnswer ? 1 : 0,
      conversation.safety.standing?.tier ?? 0,
    ]
    notices = sitting.notices
    refused = sitting.refusedSteps
    closed = conversation.memory.state.closed
    offered = conversation.offered
    hasPerson = conversation.person != nil
    gatePassed = sitting.gatePassedFor
    danger = conversation.safety.heard
  }

  /// Turns after which going round may be named.
  private static let late = 10
  /// Heavier than this a sitting is not told apart from one as heavy.
  static let heaviest = PacingRules().heavinessBudget + 2

  /// Light to 2, middling to the budget; above it counted out, for it falls a little each turn.
  private static func bucket(_ heaviness: Int) -> Int {
    heaviness <= 2 ? 0 : heaviness <= PacingRules().heavinessBudget ? 1 : heaviness
  }

  /// Whether the next reply may ask: the counts behind it are one yes or no here.
  private static func hasQuestions(left sitting: Sitting) -> Bool {
    let rules = PacingRules()
    return sitting.quietTurns == 0 && sitting.questionsInARow < rules.questionsInARow
      && sitting.shortAnswersInARow < rules.shortAnswersInARow
  }
}

/// What decides the answer to a label that is no answer: where the talk stands, and how.
struct PlaceKey: Hashable {
  private let place: DialogueCursor.Place
  private let pace: Pace
  private let role: Role?
  private let isHeavy: Bool
  private let afterHeavy: Bool
  private let danger: Set<Label>
  private let closed: Set<Topic>

  init(_ conversation: Conversation) {
    place = conversation.cursor.place
    pace = conversation.pace
    role = conversation.role
    isHeavy = conversation.sitting.heaviness > PacingRules().heavinessBudget
    afterHeavy = conversation.sitting.lastWeight == 3
    danger = conversation.safety.heard
    closed = conversation.memory.state.closed
  }
}

extension Conversation {
  /// The same with what the abstraction takes for the same: a beat said twice has nothing unsaid left.
  func capped(in library: DialogueLibrary) -> Conversation {
    var next = self
    next.sitting.heaviness = min(sitting.heaviness, ExplorationKey.heaviest)
    for (id, visits) in sitting.beats where visits.count >= 2 {
      guard let beat = library.beat(id), !id.dialogue.isConversation else { continue }
      for line in beat.say where next.sitting.lines[line.identity] == nil {
        next.sitting.lines[line.identity] = visits.lastTurn
      }
    }
    return next
  }
}
