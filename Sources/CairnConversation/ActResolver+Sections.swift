import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

extension ActResolver {
  /// Another subject: by a door whose words were said, or as far as a telling may lead out of an open tree.
  func section(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard let heard = hearing.result.label else { return unheard(hearing, conversation) }
    let label = sided(heard, hearing, conversation)
    guard !label.isConversation, !label.isSafety, let dialogue = library.dialogue(label) else {
      return nil
    }
    if !label.isSection, let act = besideTheSubject(hearing, conversation) { return act }
    if let door = dialogue.door(for: hearing.utterance) { return .enter(BeatID(label, door.beat)) }
    let isHere = conversation.cursor.dialogue == label
    if isHere, conversation.cursor.place.isOpen {
      return callsForMore(hearing, conversation) ? .listen : .goOn
    }
    if hearing.goesOnFromQuestion, conversation.askedLast, conversation.cursor.place.isOpen {
      return .goOn
    }
    if conversation.isPastAQuestionOfDanger, hearing.result.confidence != .sure { return .listen }
    if hearing.isFragment, conversation.sitting.turn > 1 {
      let isAnswer = conversation.cursor.place.isOpen && !isLongForAWord(hearing, conversation)
      return isAnswer ? .goOn : .listen
    }
    if isFromTheOtherSide(dialogue, hearing, conversation) {
      return fromTheirSide(hearing, conversation)
    }
    if hearing.utterance.words.count <= Self.wordsOfARemark,
      callsForMore(hearing, conversation, atMost: .max)
    {
      return .listen
    }
    if hearing.result.confidence == .sure, mayLeave(hearing, conversation) { return .open(label) }
    return unsure(label, hearing, conversation)
  }

  /// "6 and 9" answers what was asked, though it would mean nothing by itself; and "i called a lawyer already" belongs to
  /// what is being told.
  private func besideTheSubject(
    _ hearing: Hearing, _ conversation: Conversation
  ) -> DialogueAct? {
    if hearing.isFragment, conversation.askedLast { return .goOn }
    let isInATelling = conversation.hasHadASubject || conversation.sitting.listenedInARow > 0
    if isInATelling, hearing.utterance.words.count <= Self.wordsOfANumber,
      !hearing.utterance.hasQuestionMark
    {
      return conversation.askedLast ? .goOn : .listen
    }
    let asks = hearing.asksForMore || hearing.utterance.hasQuestionMark
    let isTold = hearing.utterance.words.contains { Self.whoIsToldOf.contains($0.text) }
    return conversation.hasHadASubject && isTold && !asks ? .listen : nil
  }

  /// "No", "since march": an answer to what was asked beside the open beat is none to the beat's own question.
  func answerInPassing(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard conversation.sitting.askedInPassing != nil, hearing.concern == nil,
      conversation.cursor.awaited?.dialogue.isSafety != true,
      conversation.cursor.awaited != Self.beat(of: .gate),
      !hearing.asksForMore, !hearing.utterance.hasQuestionMark
    else { return nil }
    let label = hearing.result.label
    let isAWord = ["yes", "no", "unsure"].contains(label?.name ?? "")
    let isSteering = hearing.result.confidence == .sure && label?.isConversation == true
    let isBrief = hearing.utterance.words.count <= Self.wordsOfAnAnswer && !isSteering
    return isAWord || isBrief ? .listen : nil
  }

  /// "14", "about 30 now". Ours.
  private static let wordsOfANumber = 3

  private static let whoIsToldOf: Set = ["i", "we", "he", "she", "they", "my", "our", "his", "her"]

  /// How likely a section must be to answer a question that no label fits. Ours.
  private static let likelyForAQuestion = 0.2

  /// What no label fits is only heard where a tree of the talk itself waits: its way on is for a word or two. Who asks
  /// for advice gets the likeliest tree.
  private func unheard(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    let section = hearing.result.ranked.first { $0.label.isSection }
    if hearing.asksForMore, let section, section.score >= Self.likelyForAQuestion {
      return .open(section.label)
    }
    let isTold = conversation.isPastAQuestionOfDanger || isLongForAWord(hearing, conversation)
    let isMore =
      isMoreThanAnAnswer(hearing, conversation) || callsForMore(hearing, conversation)
    return isTold || isMore ? .listen : nil
  }

  /// Words of a remark: longer, it is a telling that may lead to another tree. Ours.
  private static let wordsOfARemark = 12

  /// In the middle of a tree, something that a follow-up knows ("he's asleep, he doesn't know i know") is heard for what
  /// it is before the tree goes on. Where wording is worked out, what they write is a draft.
  /// `atMost`: replies in a row that may only listen; a remark in passing opens no other tree, however many there were.
  private func callsForMore(
    _ hearing: Hearing, _ conversation: Conversation, atMost limit: Int = listeningInARow
  ) -> Bool {
    guard conversation.cursor.place.isOpen,
      conversation.sitting.listenedInARow < limit, !hearing.asksForMore,
      let tree = conversation.cursor.dialogue.flatMap({ library.dialogue($0) }),
      tree.label.isSection, !tree.worksOnWording
    else { return false }
    return !library.followUps(to: hearing.utterance).isEmpty
  }

  /// In the middle of a tree, what fits nothing and is more than a few words is heard before the tree goes on: what it
  /// says to anything at all may not be what this was.
  private func isMoreThanAnAnswer(_ hearing: Hearing, _ conversation: Conversation) -> Bool {
    conversation.cursor.place.isOpen && conversation.sitting.listenedInARow == 0
      && hearing.utterance.words.count > Self.wordsOfAnAnswerInATree
  }

  /// Ours.
  private static let wordsOfAnAnswerInATree = 6

  private func isLongForAWord(_ hearing: Hearing, _ conversation: Conversation) -> Bool {
    conversation.cursor.place.isOpen && conversation.isInTheTalkItself
      && hearing.utterance.words.count >= Self.wordsOfAnAnswer
  }

  /// How sure a telling must be of another tree to leave one that waits for an answer. Ours: a talk that follows every
  /// second word into another subject has heard nobody out.
  private static let sureToLeave = 0.8

  private func mayLeave(_ hearing: Hearing, _ conversation: Conversation) -> Bool {
    !conversation.cursor.place.isOpen || hearing.asksForMore || conversation.isInTheTalkItself
      || (hearing.result.ranked.first?.score ?? 0) >= Self.sureToLeave
  }

  /// Turns between two clarifying questions. Ours: a second one soon after the first is an interrogation.
  private static let turnsBetweenClarifications = 6

  /// Replies in a row that only listen to what fits no tree, before the likeliest tree is opened after all. Ours.
  private static let listeningInARow = 2

  /// From here on who asks for advice gets the likeliest tree's answer, and not a question back. Ours.
  private static let likelyEnough = 0.5

  /// A telling is only heard; a word or two is an answer, and goes on.
  private func listening(to hearing: Hearing) -> DialogueAct? {
    hearing.utterance.words.count > 3 ? .listen : nil
  }

  private func unsure(
    _ label: Label, _ hearing: Hearing, _ conversation: Conversation
  ) -> DialogueAct? {
    let ranked = hearing.result.ranked
    let isLikely =
      label.isSection && (ranked.first { $0.label == label }?.score ?? 0) >= Self.likelyEnough
    let heardOut = conversation.sitting.listenedInARow >= Self.listeningInARow
    let isFree = isLikely && (hearing.asksForMore || conversation.isInTheTalkItself)
    if isFree { return .open(label) }
    if conversation.cursor.place.isOpen, !heardOut, !hearing.asksForMore {
      return listening(to: hearing)
    }
    let last = conversation.sitting.turnOfLastClarification ?? -Self.turnsBetweenClarifications
    let mayAsk = conversation.sitting.turn - last >= Self.turnsBetweenClarifications
    if mayAsk, hearing.asksForMore, ranked.count > 1, ranked[1].label.isSection {
      return .clarify(label, ranked[1].label)
    }
    guard label.isSection else { return nil }
    return isLikely || hearing.asksForMore ? .open(label) : listening(to: hearing)
  }
}

extension Conversation {
  /// Whether a soft question about danger stands open that was answered by going on: its tree's way on would presume.
  var isPastAQuestionOfDanger: Bool {
    cursor.awaited?.dialogue.isSafety == true && safety.standing == nil
  }

  /// Whether what is open is no subject but a word of the talk: a greeting, thanks, a bad day.
  var isInTheTalkItself: Bool { cursor.dialogue?.isConversation ?? false }
}
