import CairnMatching
import CairnMemory
import CairnVocabulary

extension Facts {
  /// The words that stand for `name` in a line; nil where it is not known or may not be said.
  package func value(of name: FactName) -> String? {
    switch name {
    case .person: spokenPerson
    case .other: other.flatMap(spoken)
    case .name: person?.name.flatMap { isClosedWord($0) ? nil : $0 }
    case .they: pronouns.subject
    case .them: pronouns.object
    case .their: pronouns.possessive
    case .theirs: pronouns.standalone
    case .act: mentions.act?.spoken
    case .feeling: mentions.feelings.last
    case .since: time(.length)
    case .when: time(.point)
    case .thing: mentions.thing
    case .heard: mentions.heard.flatMap { mentionsClosedWord($0) ? nil : $0 }
    case .said: mentions.said.flatMap { mentionsClosedWord($0) ? nil : $0 }
    case .saidToo: mentions.saidToo.flatMap { mentionsClosedWord($0) ? nil : $0 }
    case .asked: mentions.asked.flatMap { mentionsClosedWord($0) ? nil : $0 }
    case .askedBefore: askedBefore.flatMap { mentionsClosedWord($0) ? nil : $0 }
    case .saidBefore: sitting.lastTold.flatMap { mentionsClosedWord($0) ? nil : $0 }
    case .topic, .otherTopic, .step, .count, .line: nil
    }
  }

  /// Turns within which "you didn't answer" can mean a question. Ours.
  private static let turnsOfAQuestion = 3

  private var askedBefore: String? {
    sitting.lastAsked.flatMap { sitting.turn - $0.turn <= Self.turnsOfAQuestion ? $0.text : nil }
  }

  /// Whether the pronoun for the person spoken of takes the plural verb.
  package var takesPluralVerb: Bool { pronoun == .they }

  private var pronoun: PersonMention.Pronoun { person?.pronoun ?? .they }

  private var pronouns: (subject: String, object: String, possessive: String, standalone: String) {
    switch pronoun {
    case .he: ("he", "him", "his", "his")
    case .she: ("she", "her", "her", "hers")
    case .they: ("they", "them", "their", "theirs")
    }
  }

  private var spokenPerson: String? { person.flatMap(spoken) }

  /// `Anna`, `your wife`; nil for somebody closed, by whichever word.
  private func spoken(_ person: PersonMention) -> String? {
    if let name = person.name {
      guard !isClosedWord(name), !isClosedWord(person.relation ?? "") else { return nil }
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    guard let relation = person.relation, !isClosedWord(relation) else { return nil }
    return "your \(relation)"
  }

  private func time(_ form: TimeMention.Form) -> String? {
    mentions.time.flatMap { $0.form == form ? $0.spoken : nil }
  }

  func isClosedWord(_ word: String) -> Bool { isClosed(.person(word.lowercased())) }

  private func mentionsClosedWord(_ text: String) -> Bool {
    namesClosed(text)
  }
}
