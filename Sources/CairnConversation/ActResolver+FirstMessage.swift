import CairnDialogue
import CairnMatching
import CairnMemory
import CairnVocabulary

/// What a first message means that a later one would not.
extension ActResolver {
  func opening(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    if conversation.sitting.turn <= 1, let act = nothingToPointAt(hearing, conversation) {
      return act
    }
    let isFirst = conversation.sitting.turn <= Self.turnsOfGreeting && !conversation.hasHadASubject
    return isFirst ? firstTelling(hearing) ?? firstDeed(hearing) : nil
  }

  /// "My wife lied to me about her debts": whoever tells what was done to them is received, however unsure it is which of
  /// the trees that do so fits best.
  private func firstDeed(_ hearing: Hearing) -> DialogueAct? {
    let label = hearing.result.label
    guard hearing.mentions.act?.doer == .other, hearing.utterance.words.count > 3,
      hearing.mentions.role != .broke, hearing.mentions.role != .both,
      label.map(Self.receiving.contains) ?? true, !hearing.asksForMore,
      label.flatMap({ library.dialogue($0)?.door(for: hearing.utterance) }) == nil
    else { return nil }
    return .open(label ?? Self.firstToReceive)
  }

  /// Turns that may go by with hello and how are you before somebody tells. Ours.
  private static let turnsOfGreeting = 4

  /// Words that point back at something. A first message has nothing to point at: "i lied" then puts nothing right, and
  /// "i did it" is no step.
  private static let pointsBack: Set<String> = [
    "correction", "repeat", "not-helpful", "step-done", "step-not-done",
  ]

  /// How likely a section must be to be meant by a first message that seems to point back. Ours.
  private static let likelyAtFirst = 0.3

  private func nothingToPointAt(
    _ hearing: Hearing, _ conversation: Conversation
  ) -> DialogueAct? {
    guard conversation.memory.state.openStep == nil, let word = hearing.result.label?.name,
      Self.pointsBack.contains(word)
    else { return nil }
    let section = hearing.result.ranked.first { $0.label.isSection }
    return section.flatMap { $0.score >= Self.likelyAtFirst ? .open($0.label) : nil }
  }

  /// The trees that receive a telling from somebody who was hurt.
  static let receiving: Set<Label> = [
    Label(group: "regain-trust", name: "when-youve-been-let-down"),
    Label(group: "regain-trust", name: "various-ways-betrayal-can-occur"),
    Label(group: "trust-again", name: "acknowledge-your-pain"),
  ]

  /// From here on what was done, or what was said of somebody, is about another tree's subject; below the last, it is
  /// hardly about a receiving one. Ours.
  private static let surelyAnother = 0.8
  private static let doubtful = 0.5
  private static let barelyReceived = 0.15

  /// Who tells for the first time what somebody did, and asks nothing, is heard out, not given a subject: "my brother
  /// cheated me out of dad's house" is no question of forgiving.
  private func firstTelling(_ hearing: Hearing) -> DialogueAct? {
    guard let best = hearing.result.ranked.first, best.label.isSection,
      best.label == hearing.result.label, !Self.receiving.contains(best.label),
      best.score < (hearing.tellsWhatHappened ? Self.surelyAnother : Self.doubtful),
      hearing.mentions.person != nil, hearing.utterance.words.count > 4, !hearing.asksForMore,
      hearing.mentions.role == nil || hearing.mentions.role == .hurt,
      !hearing.utterance.hasQuestionMark,
      library.dialogue(best.label)?.door(for: hearing.utterance) == nil
    else { return nil }
    let received = hearing.result.ranked.first { Self.receiving.contains($0.label) }
    if let received, received.score >= Self.barelyReceived { return .open(received.label) }
    let isAct = hearing.tellsWhatHappened && hearing.result.confidence != .sure
    return isAct ? .open(Self.firstToReceive) : nil
  }
}
