import CairnDialogue
import CairnMatching
import CairnVocabulary

extension ActResolver {
  /// Another subject: by a door whose words were said, or as far as a telling may lead out of an open tree.
  func section(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard let label = hearing.result.label, !label.isConversation, !label.isSafety else {
      return nil
    }
    guard let dialogue = library.dialogue(label) else { return nil }
    // "6 and 9" answers what was asked, though it would mean nothing by itself.
    if !label.isSection, hearing.isFragment, conversation.askedLast { return .goOn }
    if let door = dialogue.door(for: hearing.utterance) { return .enter(BeatID(label, door.beat)) }
    let isHere = conversation.cursor.dialogue == label
    if isHere, conversation.cursor.place.isOpen { return .goOn }
    if hearing.goesOnFromQuestion, conversation.askedLast, conversation.cursor.place.isOpen {
      return .goOn
    }
    if hearing.isFragment, conversation.sitting.turn > 1 {
      return conversation.cursor.place.isOpen ? .goOn : .listen
    }
    if hearing.result.confidence == .sure, mayLeave(hearing, conversation) { return .open(label) }
    return unsure(label, hearing, conversation)
  }

  /// How sure a telling must be of another tree to leave one that waits for an answer. Ours: a talk that follows every
  /// second word into another subject has heard nobody out.
  private static let sureToLeave = 0.65

  private func mayLeave(_ hearing: Hearing, _ conversation: Conversation) -> Bool {
    !conversation.cursor.place.isOpen || hearing.asksForMore
      || (hearing.result.ranked.first?.score ?? 0) >= Self.sureToLeave
  }

  /// Turns between two clarifying questions. Ours: a second one soon after the first is an interrogation.
  private static let turnsBetweenClarifications = 6

  /// Replies in a row that only listen to what fits no tree, before the likeliest tree is opened after all. Ours.
  private static let listeningInARow = 2

  /// A telling is only heard; a word or two is an answer, and goes on.
  private func listening(to hearing: Hearing) -> DialogueAct? {
    hearing.utterance.words.count > 3 ? .listen : nil
  }

  private func unsure(
    _ label: Label, _ hearing: Hearing, _ conversation: Conversation
  ) -> DialogueAct? {
    let ranked = hearing.result.ranked
    let heardOut = conversation.sitting.listenedInARow >= Self.listeningInARow
    if conversation.cursor.place.isOpen, !heardOut { return listening(to: hearing) }
    let last = conversation.sitting.turnOfLastClarification ?? -Self.turnsBetweenClarifications
    let mayAsk = conversation.sitting.turn - last >= Self.turnsBetweenClarifications
    if mayAsk, hearing.asksForMore, ranked.count > 1, ranked[1].label.isSection {
      return .clarify(label, ranked[1].label)
    }
    return label.isSection ? .open(label) : nil
  }
}
