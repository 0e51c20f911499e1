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

  /// "i love her, thats the stupid thing" calls nobody stupid: what is said to Cairn names it, or is short. And "can't, he's
  /// my brother" puts nothing right: a correction says what was wrong, or that something was.
  func onlySounds(like word: String) -> Bool {
    if word == "correction", result.layer != .pattern {
      return utterance.words.allSatisfy { !Self.puttingRight.contains($0.typed) }
        && !deniesWhatWasSaid
    }
    if word == "close-topic", result.layer != .pattern {
      return utterance.words.allSatisfy { !Self.closing.contains($0.text) }
    }
    if word == "thanks", utterance.words.count > 2 {
      let first = utterance.words.prefix(3).map(\.text)
      return zip(first, first.dropFirst()).contains {
        ["he", "she", "they"].contains($0) && $1.hasPrefix("thank")
      }
    }
    if word == "what-do-you-remember" || word == "recap", result.layer != .pattern {
      return utterance.words.allSatisfy { !Self.lookingBack.contains($0.text) }
    }
    guard ["insult", "not-helpful"].contains(word), result.layer != .pattern else { return false }
    let named: Set = [
      "you", "your", "ur", "this", "cairn", "bot", "app", "program", "machine", "it",
    ]
    return utterance.words.count > 3 && !utterance.words.contains { named.contains($0.text) }
  }

  private static let puttingRight: Set = [
    "wrong", "meant", "actually", "misunderstood",
    "misread", "correction", "rather", "typo", "mistake", "isn't", "isnt", "wasn't", "wasnt",
    "didn't", "didnt", "sorry", "mixed", "other",
  ]

  /// "I told you that i think about it" asks for no account.
  private static let lookingBack: Set = [
    "remember", "remembered", "know", "stored", "store", "saved", "save", "kept", "keep", "recall",
    "memory", "sum", "summary", "summarise", "summarize", "recap", "far", "notes", "covered",
  ]

  /// "Her miscarriage" names a thing and closes nothing.
  private static let closing: Set = [
    "not", "stop", "no", "never", "leave", "enough", "drop", "close", "closed", "shut", "off",
    "over", "done", "quit",
    "without", "finished", "avoid", "skip", "past", "rather", "sick", "anymore", "again", "more",
    "bring", "mention",
  ]

  /// "No, it was my sister", "no not him"; but "no i left her on read" answers.
  private var deniesWhatWasSaid: Bool {
    let words = utterance.words.prefix(4).map(\.text)
    return ["no", "nope", "nah"].contains(words.first ?? "")
      && words.dropFirst().contains { ["is", "was", "are", "were", "not", "mean"].contains($0) }
  }

  /// "that he'd see me differently" is half a sentence: the other half is the question it answers.
  var goesOnFromQuestion: Bool {
    guard let first = utterance.words.first?.text, utterance.words.count <= 12 else { return false }
    return ["that", "because", "cause", "cos", "when", "how"].contains(first)
      && !utterance.original.hasSuffix("?") && !asksForMore
  }

  /// A few words in the middle of a talk ("about 14 thousand", "at work") belong to what was being said; only words that
  /// are quite sure open something else.
  var isFragment: Bool {
    utterance.words.count <= Self.wordsOfFragment && result.layer != .pattern
      && (result.ranked.first?.score ?? 0) < Self.sureInAFragment
  }

  private static let wordsOfFragment = 5
  private static let sureInAFragment = 0.8

  /// The likeliest section, whatever else was heard; nil where none is likely.
  var likelySection: Label? {
    result.also.first(where: \.isSection)
      ?? result.ranked.first { $0.label.isSection && $0.score >= Self.likely }?.label
  }

  /// Ours.
  private static let likely = 0.1
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
  /// Words of a message that may be a request as a whole. Ours: what is longer tells something.
  private static let wordsOfRequest = 14

  /// The door whose patterns fit, if any: doors in the order they are written. In a longer message only a clause that
  /// asks for something leads through a door; "i feel sick" at the end of a telling is a part of it.
  func door(for utterance: Utterance) -> Door? {
    let isBrief = utterance.words.count <= Self.wordsOfRequest
    return doors.first { door in
      door.answer.patterns.matches(in: utterance).contains {
        isBrief || utterance.asks(at: $0.words)
      }
    }
  }
}

extension Utterance {
  /// Whether a clause that `place` touches asks for something, by how it begins or by its question mark; or what stands
  /// there begins as only a question does: "since year 7 tho why would she do that".
  func asks(at place: Range<Int>) -> Bool {
    turnsToAsking(at: place.lowerBound)
      || clauses.contains { clause in
        clause.overlaps(place) && (endsAsQuestion(clause) || beginsAsQuestion(clause))
      }
  }

  private func turnsToAsking(at place: Int) -> Bool {
    guard words.indices.contains(place) else { return false }
    let next = words.indices.contains(place + 1) ? words[place + 1].text : ""
    return words[place].text == "why"
      || ["should", "shall", "do", "am", "did"].contains(words[place].text) && next == "i"
  }

  /// Whether any clause asks something.
  var asksAnything: Bool {
    clauses.contains { endsAsQuestion($0) || beginsAsQuestion($0) }
  }

  /// What was typed of `clause`, with the signs behind it.
  func text(of clause: Range<Int>) -> String {
    guard let first = words[clause].first, let last = words[clause].last else { return "" }
    let bytes = Array(original.utf8)
    let signs = bytes[last.span.upperBound...].prefix { $0 < 0x30 || (0x3A...0x3F).contains($0) }
    return String(
      decoding: bytes[first.span.lowerBound..<last.span.upperBound] + signs, as: UTF8.self)
  }

  private func endsAsQuestion(_ clause: Range<Int>) -> Bool {
    guard let last = words[clause].last else { return false }
    let rest = original.utf8.dropFirst(last.span.upperBound)
    return rest.prefix { $0 < UInt8(ascii: "A") }.contains(UInt8(ascii: "?"))
  }

  private func beginsAsQuestion(_ clause: Range<Int>) -> Bool {
    let texts = words[clause].map(\.text).drop { Self.joining.contains($0) }
    guard let first = texts.first else { return false }
    return Self.asking.contains(first)
      || texts.prefix(6).contains { $0 == "know" || $0 == "wonder" || $0 == "wondering" }
        && !Self.asking.isDisjoint(with: texts.prefix(8))
  }

  private static let joining: Set = [
    "and", "so", "but", "or", "then", "also", "like", "well", "ok",
  ]

  private static let asking: Set = [
    "what", "how", "why", "should", "where", "when", "which", "who", "whether", "is", "are", "do",
    "does", "did", "can", "could", "would", "will", "shall", "if",
  ]
}
