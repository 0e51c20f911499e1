import CairnDialogue
import CairnMatching
import CairnVocabulary

/// What a message has to mention for a condition to hold, so far as a message can decide it.
struct ConditionWitness: Hashable, Sendable {
  var mentions = Mentions()
  /// How many words the message has.
  var words = ConditionWitness.usualLength

  /// A message of middling length: neither a word or two nor a page.
  static let usualLength = 8

  init() {}

  init(for condition: Condition) {
    for test in condition.tests { satisfy(test) }
  }

  /// Everything a line may name, told in one message.
  static var everythingTold: ConditionWitness {
    var witness = ConditionWitness()
    for name in FactName.allCases { witness.tell(name) }
    return witness
  }

  private mutating func satisfy(_ test: Condition.Test) {
    switch test {
    case .relation(let kinds): if let kind = kinds.compactMap(\.self).first { meet(kind) }
    case .other(let kinds):
      mentions.others = kinds.prefix(1).map { PersonMention(relation: "friend", kind: $0) }
    case .told(let names): for name in names { tell(name) }
    case .act(let names): if let name = names.first { act(name) }
    case .feeling(let names): mentions.feelings += names.prefix(1)
    case .heard(let sets): mentions.phrases.formUnion(sets.prefix(1))
    case .since(let freshness): if let wanted = freshness.first { mentions.time = time(wanted) }
    case .message(let lengths): if let length = lengths.first { words = Self.words(of: length) }
    case .role, .untold, .visited, .unvisited, .night, .openStep, .heavy: break
    }
  }

  private mutating func meet(_ kind: PersonMention.Kind) {
    mentions.person = PersonMention(relation: "friend", kind: kind, pronoun: .they)
  }

  private mutating func act(_ name: String) {
    mentions.act = ActMention(name: name, doer: .other, spoken: "did that")
  }

  private mutating func tell(_ name: FactName) {
    switch name {
    case .person, .they, .them, .their, .theirs:
      if mentions.person == nil { meet(.friend) }
    case .name: mentions.person = PersonMention(relation: "friend", kind: .friend, name: "Robin")
    case .other: mentions.others = [PersonMention(relation: "brother", kind: .family)]
    case .act: if mentions.act == nil { act("lied") }
    case .feeling: if mentions.feelings.isEmpty { mentions.feelings = ["tired"] }
    case .since:
      mentions.time = TimeMention(form: .length, spoken: "three years", daysAgo: 1_095)
    case .when: mentions.time = TimeMention(form: .point, spoken: "last week", daysAgo: 7)
    case .thing: mentions.thing = "the phone"
    case .heard: mentions.heard = "you keep looking"
    case .said: mentions.said = "you looked at the phone again"
    case .saidToo: mentions.saidToo = "you can't stop thinking about it"
    case .asked: mentions.asked = "whether to ring them"
    case .saidBefore, .askedBefore, .topic, .otherTopic, .step, .count, .line: break
    }
  }

  private func time(_ freshness: Freshness) -> TimeMention? {
    switch freshness {
    case .fresh: TimeMention(form: .point, spoken: "last week", daysAgo: 7)
    case .recent: TimeMention(form: .point, spoken: "last month", daysAgo: 40)
    case .old: TimeMention(form: .length, spoken: "three years", daysAgo: 1_095)
    case .unknown: nil
    }
  }

  private static func words(of length: MessageLength) -> Int {
    switch length {
    case .short: 2
    case .usual: usualLength
    case .long: 45
    }
  }
}
