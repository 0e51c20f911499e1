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
    if word == "not-now", result.layer != .pattern, utterance.words.count > Self.wordsOfAPause {
      return utterance.words.allSatisfy { !Self.puttingOff.contains($0.text) }
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
    "memory", "mind", "forgotten", "noted", "recollect", "sum", "summary", "summarise", "summarize",
    "recap", "far", "notes", "covered",
  ]

  /// Words within which "bear with me, bus" needs no word for it. Ours.
  private static let wordsOfAPause = 6

  /// "Three months, while i'm away mon to fri" tells when it was, and puts nothing off.
  private static let puttingOff: Set = [
    "not", "no", "never", "later", "stop", "enough", "tomorrow", "another", "other", "break",
    "breather", "pause", "leave", "tonight", "today", "rest", "done", "bed", "sleep", "ready",
    "tired", "back", "wait", "hang", "hold", "brb", "minute", "minutes", "min", "mins", "moment",
    "second", "sec", "tick", "need", "before", "after", "until", "till", "when", "busy", "now",
    "next", "park", "drop", "put", "off", "give", "let", "go", "soon", "weekend",
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
