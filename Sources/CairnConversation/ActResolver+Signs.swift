import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

extension Hearing {
  /// The name of the steering label that was understood, when it was.
  var steeringWord: String? {
    guard let label = result.label, label.isConversation || label.group == "command",
      result.confidence == .sure
    else { return nil }
    return label.name
  }
}

extension Hearing {
  /// Somebody did something, in more than a few words.
  var tellsWhatHappened: Bool { mentions.act != nil && utterance.words.count > 4 }

  /// A few words in the middle of a talk ("about 14 thousand", "at work") belong to what was being said; only words that
  /// are quite sure open something else.
  var isFragment: Bool {
    utterance.words.count <= Self.wordsOfFragment && result.layer != .pattern
      && (result.ranked.first?.score ?? 0) < Self.sureInAFragment
  }

  private static let wordsOfFragment = 5
  private static let sureInAFragment = 0.8

  /// The likeliest section, whatever else was heard.
  var firstSection: Label? { (also + result.ranked.map(\.label)).first(where: \.isSection) }

  private var also: [Label] { result.also }
}

extension SafetyConcern {
  /// The way into a tree of danger: `now`, `risk` or `check`, with whose danger it is before it.
  var entrance: String {
    let urgency = tier == 3 ? "now" : tier == 2 ? "risk" : "check"
    switch form {
    case .own: return isPast && tier == 1 ? "past-check" : urgency
    case .other: return "other-\(urgency)"
    case .doer: return "doer-\(urgency)"
    }
  }
}

extension DialogueCursor.Place {
  /// Whether something waits here: an answer, or a beat that was held back.
  var isOpen: Bool {
    switch self {
    case .awaiting, .next: true
    case .nowhere, .resting: false
    }
  }
}

extension Conversation {
  /// Whether the last reply ended in a question.
  var askedLast: Bool { sitting.questionsInARow > 0 }
}

extension Dialogue {
  /// The door whose patterns fit, if any: doors in the order they are written.
  func door(for utterance: Utterance) -> Door? {
    doors.first { $0.answer.patterns.firstMatch(in: utterance) != nil }
  }
}
