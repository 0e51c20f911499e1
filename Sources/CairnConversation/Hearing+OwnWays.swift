import CairnMatching
import CairnVocabulary

/// What people say in place of answering, as it shows in their words.
extension Hearing {
  /// "Sorry", and "you" who are not Cairn.
  var saysSorryToSomebody: Bool {
    let words = utterance.words.map(\.text)
    return words.contains { ["sorry", "apologise", "apologize", "apologies"].contains($0) }
      && saysYou
  }

  /// With a question mark, or in words that can be nothing else.
  var endsInAQuestion: Bool {
    utterance.endsAsking && utterance.hasQuestionMark
      || mentions.asked != nil && utterance.lastClauseAsks
  }

  /// Words that people only say when they go.
  var saysGoodbye: Bool { Self.farewells.isSaid(in: utterance.words) }

  /// "Bell going, got to go", "right. well. i should sleep": the last words of a message.
  var endsInGoing: Bool {
    let words = utterance.words.map(\.text)
    guard words.count <= Self.wordsBeforeGoing, let last = utterance.clauses.last else {
      return false
    }
    let end = words[last].joined(separator: " ")
    return Self.going.contains { end == $0 || end == "i " + $0 || end == "i have " + $0 }
      || Self.going.contains { end == "i " + $0 + " now" || end == $0 + " now" }
  }

  /// Ours: in a longer message it is part of what is told.
  private static let wordsBeforeGoing = 20
  private static let going = [
    "got to go", "have to go", "need to go", "better go", "must go", "should go", "going to go",
    "should sleep", "need to sleep", "better sleep", "should try to sleep", "going to sleep",
    "should go to bed", "am off to bed", "am going to bed", "should get some sleep",
  ]

  /// Words that nobody says but to go.
  var bidsGoodnight: Bool {
    let isSaid = Self.lastWords.isSaid(in: utterance.words) || endsInNight
    return isSaid && mentions.act == nil
      && !utterance.words.contains { Self.others.contains($0.text) }
  }

  /// "Spare the cat. night": a clause of its own.
  private var endsInNight: Bool {
    guard let last = utterance.clauses.last, last.count <= 2 else { return false }
    return utterance.words[last].first?.text == "night"
  }

  private static let others: Set = ["he", "she", "they", "him", "her", "them"]
  private static let lastWords = PhraseList([
    "goodnight", "good night", "goodbye", "bye", "away to bed", "off to bed", "nighty night",
    "try and sleep", "try to sleep", "try to get some sleep", "try and get some sleep",
    "call it a night",
  ])

  private static let farewells = PhraseList([
    "bye", "goodbye", "goodnight", "cheers", "gtg", "cya", "ttyl", "good night", "take care",
    "god bless", "see you", "nice day", "nice evening", "gotta go", "better go", "must go",
    "talk later", "to sleep", "to bed", "your patience", "my break", "for listening",
    "for your time", "for the chat",
  ])

  /// "I'll tell you the rest": what they are going to do is here, in this talk.
  var saysYou: Bool {
    let words = utterance.words.map(\.text)
    return words.indices.contains { place in
      words[place] == "you" && !["thank", "see"].contains(place > 0 ? words[place - 1] : "")
    }
  }

  /// About nothing that Cairn is for: "how long does sourdough take to rise".
  var isSurelyOutOfPlace: Bool {
    result.confidence == .sure && result.label?.group == "other"
  }

  var isSurelyASection: Bool {
    result.confidence == .sure && result.label?.isSection == true
  }

  /// Surely something of its own, and no answer to a yes-or-no question.
  var isSurelyItsOwn: Bool {
    result.confidence == .sure && !["yes", "no", "unsure"].contains(result.label?.name ?? "")
  }
}
