import CairnMatching
import CairnVocabulary

extension Hearing {
  /// Labels, facts and phrase sets, as names: what is not among those heard before is new.
  var broughtUp: Set<String> {
    var names = mentions.phrases.union(mentions.phrasesOfOthers)
    names.formUnion(mentions.feelings)
    if let act = mentions.act { names.insert("act:\(act.name)") }
    if let relation = mentions.person?.relation { names.insert("person:\(relation)") }
    if let name = mentions.person?.name { names.insert("name:\(name)") }
    if let label = result.label { names.insert(label.text) }
    return names
  }

  /// Whether there is something to say back: a telling, not a word that steers the talk.
  var mayBeReflected: Bool {
    guard let label = result.label, label.isConversation || label.group == "command",
      result.confidence == .sure
    else { return true }
    return Hearing.reflectedSteering.contains(label.name)
  }

  private static let reflectedSteering: Set = ["feeling-worse", "feeling-better", "not-helpful"]

  /// Whether it tells something, rather than steering the talk or answering in a word.
  var bringsContent: Bool {
    if concern != nil { return true }
    if let label = result.label, !label.isSection {
      return Hearing.tellingLabels.contains(label.name)
    }
    return utterance.words.count > 3 || result.label != nil
  }

  private static let tellingLabels: Set<String> = [
    "feeling-worse", "feeling-better", "out-of-scope",
  ]

  /// A greeting, small talk, a good day: nothing that hurts.
  var isLight: Bool {
    guard concern == nil, let label = result.label else { return false }
    return ["greet", "small-talk", "feeling-better", "ready", "thanks", "step-done"].contains(
      label.name)
  }

  /// They ask for a thought or a way on, not in grief ("why would she") but to use it.
  package var asksForMore: Bool {
    if let label = result.label, ["give-me-a-step", "say-more", "ready"].contains(label.name) {
      return true
    }
    guard let clause = utterance.clauses.last else { return false }
    let words = utterance.words[clause].map(\.text)
    let start = words.prefix(4).joined(separator: " ")
    return Hearing.asking.contains { start.hasPrefix($0) || start.contains(" \($0)") }
  }

  /// How a request for advice begins. Ours; "why" and "who" are left out, for they mostly grieve.
  private static let asking = [
    "what do i", "what should i", "what can i", "how do i", "how can i", "how should i", "should i",
    "do i ", "can i ", "is it ok", "is it normal", "am i ", "how long", "is there ", "where do i",
    "how do you", "how to ", "what would you",
  ]
}
