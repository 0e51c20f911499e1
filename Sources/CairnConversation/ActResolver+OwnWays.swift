import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// What people do in place of answering: go on past the gate, or say what they are going to do.
extension ActResolver {
  /// The gate's answer for who went on with something else.
  static let goneOn = "gone-on"

  /// Words within which a message may be an answer and no more. Ours.
  static let wordsOfAnAnswer = 4

  /// Who goes on with something else at the gate is followed; it stays unanswered and is not waited at, so that a later
  /// "no" to another question can't open it.
  func passingByTheGate(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard let awaited = conversation.cursor.awaited, awaited.beat == Notice.gate.rawValue,
      awaited.dialogue == DialogueLibrary.noticesLabel,
      hearing.utterance.words.count > Self.wordsOfAnAnswer
    else { return nil }
    if let question = hearing.plainQuestion, Self.leadsNowhere.contains(question) {
      return .enter(BeatID(DialogueLibrary.noticesLabel, question))
    }
    if hearing.isSurelyASection, let label = hearing.result.label { return .open(label) }
    return .enter(Self.beat(of: .askedAnotherTime))
  }

  /// Plain questions whose answers lead towards nobody: they are answered at the gate too.
  private static let leadsNowhere: Set = [
    "asks-theirs", "asks-fault", "asks-normal", "asks-normal-theirs", "asks-stupid", "asks-number",
    "asks-meaning", "asks-count",
  ]

  /// How sure another tree must be to have the answer to what they are going to do. Ours.
  private static let sureOfATree = 0.85

  /// "I think I'll talk to my aunt first": their own next step is met as theirs, whatever it is about.
  func plan(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard conversation.sitting.turn > 1, !hearing.utterance.hasQuestionMark,
      !hearing.saysYou,
      (hearing.result.ranked.first?.score ?? 0) < Self.sureOfATree
        || hearing.result.label?.isSection != true,
      let answer = library.notices.answers.first(where: { $0.name == Notice.ownPlan.rawValue }),
      answer.patterns.firstMatch(in: hearing.utterance) != nil
    else { return nil }
    return .enter(Self.beat(of: .ownPlan))
  }

  /// "I'm going down to him now" is no line of an apology.
  func planInTheWorkshop(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    let open = conversation.cursor.dialogue.flatMap { library.dialogue($0) }
    guard open?.worksOnWording == true, hearing.concern == nil,
      !hearing.utterance.words.contains(where: { $0.text == "sorry" })
    else { return nil }
    return plan(hearing, conversation)
  }

  /// Words of the talk that a plan can sound like: "maybe i'll ask him first" begins like an answer, and "ok i'll send it
  /// tomorrow" is no goodbye. Where a pattern heard a goodbye, it is one.
  private static let soundsLikeAPlan: Set = ["yes", "no", "unsure", "ready", "goodbye", "not-now"]

  func planInAWord(
    _ label: Label, _ hearing: Hearing, _ conversation: Conversation
  ) -> DialogueAct? {
    let isLeaving = ["goodbye", "not-now"].contains(label.name)
    guard Self.soundsLikeAPlan.contains(label.name),
      hearing.utterance.words.count >= Self.wordsOfAnAnswer,
      !(isLeaving && hearing.result.layer == .pattern)
    else { return nil }
    return plan(hearing, conversation)
  }

  /// Doors of a tree that works on wording whose name begins so lead drafts in.
  private static let draft = "draft-"
  private static let apologies = Label(group: "regain-trust", name: "the-right-way-to-say-sorry")

  /// "What if i say this: im sorry, i should have told you": a draft in the middle of a talk is heard as one, whatever
  /// label it has: who broke trust says sorry in it, to somebody who is not here.
  func draftInPassing(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard hearing.concern == nil, conversation.safety.heard.isEmpty,
      [.broke, .both].contains(conversation.role), hearing.saysSorryToSomebody,
      let workshop = library.dialogue(Self.apologies),
      conversation.cursor.dialogue != workshop.label || !conversation.cursor.place.isOpen,
      let door = workshop.doors.first(where: {
        $0.answer.name.hasPrefix(Self.draft)
          && $0.answer.patterns.firstMatch(in: hearing.utterance) != nil
      })
    else { return nil }
    return .enter(BeatID(workshop.label, door.beat))
  }

  /// Answers of the notices whose name begins so are to questions that nobody can answer from here.
  private static let asked = "asked-about-"

  /// "Will she ever speak to me again?", "what would you do?": what can't be known is said to be so, where no tree has a
  /// door for it.
  func unanswerable(_ hearing: Hearing) -> DialogueAct? {
    let tree = hearing.result.label.flatMap { library.dialogue($0) }
    guard tree?.door(for: hearing.utterance) == nil else { return nil }
    let answer = library.notices.answers.first { answer in
      answer.name.hasPrefix(Self.asked)
        && answer.patterns.matches(in: hearing.utterance).contains {
          hearing.utterance.asks(at: $0.words)
        }
    }
    return answer.map { .enter(BeatID(DialogueLibrary.noticesLabel, $0.name)) }
  }

  /// "I'll ring her on sunday. thank you, good night": who goes is let go, whatever else was said.
  func leaving(_ hearing: Hearing) -> DialogueAct? {
    if hearing.concern == nil, hearing.endsInGoing, !hearing.asksForMore {
      return entering(Label(group: "conversation", name: "goodbye"), hearing)
    }
    let isBare = hearing.utterance.words.count <= Self.wordsOfAFarewell
    if hearing.concern == nil, isBare, hearing.bidsGoodnight, !hearing.asksForMore,
      hearing.result.label?.isConversation ?? true
    {
      return entering(Label(group: "conversation", name: "goodbye"), hearing)
    }
    guard hearing.concern == nil, let label = hearing.result.label,
      ["goodbye", "thanks"].contains(label.name), label.isConversation,
      hearing.result.confidence == .sure, hearing.saysGoodbye
    else { return nil }
    return entering(label, hearing)
  }

  /// A plain question is answered, where no tree that is surely meant does: by a door, or by being opened for it.
  func askedPlainly(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard conversation.mayBeAnsweredFreely, !isOutOfPlace(hearing, conversation) else {
      return nil
    }
    let label = hearing.result.label
    let question = hearing.plainQuestion
    let isFault = question == Self.asksFault
    if !isFault, let tree = label.flatMap({ library.dialogue($0) }) {
      if tree.door(for: hearing.utterance) != nil { return nil }
      let isNew =
        conversation.cursor.dialogue != label && hearing.isSurelyASection
        && !asksInPassing(hearing)
      let isOpened = label.map(conversation.sitting.opened.contains) ?? false
      if isNew, !isOpened, !isShut(tree, conversation) { return nil }
    }
    return question.map { .enter(BeatID(DialogueLibrary.noticesLabel, $0)) }
  }

  /// What was left to a tree that does not open after all, or that is open and did not listen for it: a plain question is
  /// answered.
  func answering(
    _ hearing: Hearing, _ conversation: Conversation, orElse act: DialogueAct
  ) -> DialogueAct {
    guard leavesUnanswered(act, conversation), conversation.mayBeAnsweredFreely,
      !isOutOfPlace(hearing, conversation)
    else { return act }
    if let question = hearing.plainQuestion {
      return .enter(BeatID(DialogueLibrary.noticesLabel, question))
    }
    return askedBeyond(hearing, conversation) ?? act
  }

  /// Before anything was told: later "how do i look them in the face monday" belongs to the telling, whatever it sounds like.
  func isOutOfPlace(_ hearing: Hearing, _ conversation: Conversation) -> Bool {
    hearing.isSurelyOutOfPlace && !conversation.hasHadASubject
  }

  /// Whether what would be done has no answer in it: only listening, going on, asking back, or a tree that spoke before.
  private func leavesUnanswered(_ act: DialogueAct, _ conversation: Conversation) -> Bool {
    switch act {
    case .listen, .goOn, .clarify: true
    case .open(let label):
      conversation.sitting.opened.contains(label)
        || library.dialogue(label).map { isShut($0, conversation) } ?? false
    default: false
    }
  }

  /// After a danger that was told `tree` says nothing.
  private func isShut(_ tree: Dialogue, _ conversation: Conversation) -> Bool {
    tree.shutAfter.contains(where: conversation.safety.heard.contains)
  }

  /// What ends in a question that nothing answers: said to be so, for to go on as if it had not been asked is worse.
  func askedBeyond(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard conversation.mayBeAnsweredFreely, hearing.concern == nil,
      conversation.sitting.turn > 1, hearing.endsInAQuestion,
      hearing.utterance.words.count >= Self.wordsOfAQuestion,
      conversation.cursor.awaited?.dialogue.isSafety != true
    else { return nil }
    return .enter(Self.beat(of: .askedBeyond))
  }

  /// "Really?" and "you think?" are remarks. Ours.
  private static let wordsOfAQuestion = 3

  /// "Was it my fault" is answered in every tree.
  private static let asksFault = "asks-fault"

  /// "Must i sign" and "can i put it here" are answered in every tree, before its own answers.
  func answeredAnywhere(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard conversation.mayBeAnsweredFreely, hearing.concern == nil,
      conversation.sitting.turn > 1, let question = hearing.plainQuestion,
      Self.answeredAnywhere.contains(question), !isForADoor(hearing)
    else { return nil }
    return .enter(BeatID(DialogueLibrary.noticesLabel, question))
  }

  private func isForADoor(_ hearing: Hearing) -> Bool {
    hearing.result.label.flatMap { library.dialogue($0)?.door(for: hearing.utterance) } != nil
  }

  private static let answeredAnywhere: Set = [
    "asks-law", "asks-here", "asks-too-soon", "asks-normal-theirs", "asks-right", "asks-or",
  ]

  /// "Today's the only day I've got. Do I ring him or not": the label comes from the rest of the message.
  private func asksInPassing(_ hearing: Hearing) -> Bool {
    let words = hearing.utterance.words.count
    return hearing.utterance.clauses.contains { clause in
      hearing.utterance.asks(at: clause) && clause.count * 5 <= words * 3
    }
  }

  /// Words within which "no, only tonight. goodnight then" is a goodbye. Ours.
  private static let wordsOfAFarewell = 14

  static func beat(of notice: Notice) -> BeatID {
    BeatID(DialogueLibrary.noticesLabel, notice.rawValue)
  }
}

extension Conversation {
  /// Whether any section was opened in this sitting.
  var hasHadASubject: Bool { sitting.opened.contains(where: \.isSection) }
}
