import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

extension ActResolver {
  /// Words within which a question about what was said before is no more than that. Ours.
  private static let wordsOfAsking = 8
  /// Words of "back to me what": their own question, held up. Ours.
  private static let wordsOfAnEcho = 5
  /// The share of them that must stand in the reply before: "what quiet things", "time for what exactly". Ours.
  private static let shareTakenUp = 0.6

  /// "What quiet things?", "go what way again?": they ask what Cairn's own last words were supposed to mean. It can't
  /// explain a line that did not fit, so it owns it.
  func aboutMyWords(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    let isAnswer =
      conversation.cursor.awaited.map {
        $0.dialogue.isSafety || saidAnswer(to: $0, hearing) != nil
      } ?? false
    guard hearing.concern == nil, !isAnswer, conversation.sitting.turn > 1 else { return nil }
    let questions = hearing.utterance.clauses.filter {
      $0.count <= Self.wordsOfAsking && hearing.utterance.asksWhat(in: $0)
    }
    let isAsked = questions.contains { takesUp($0, of: hearing, after: conversation) }
    guard isAsked else { return nil }
    return .enter(BeatID(Self.correction, "was-unclear"))
  }

  /// Whether most words of the clause stand in the reply before.
  private func takesUp(
    _ clause: Range<Int>, of hearing: Hearing, after conversation: Conversation
  ) -> Bool {
    let said = Set(
      conversation.sitting.lastReply.flatMap { line in
        line.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
      })
    let words = hearing.utterance.words[clause].map(\.text)
      .filter { !Self.askingWords.contains($0) }
    let takenUp = words.filter { said.contains(Self.asSaidToThem[$0] ?? $0) }
    let asksInside =
      clause.count <= Self.wordsOfAnEcho
      && hearing.utterance.words[clause].dropFirst().contains { $0.text == "what" }
    return (takenUp.contains(where: CommonWords.isParticular) || asksInside && takenUp.count > 1)
      && Double(takenUp.count) >= Self.shareTakenUp * Double(words.count)
  }

  /// "I didn't hurt anyone. HE lied": whatever else it sounds like, a side that was taken wrongly is owned first, and the
  /// tree of the other side is left.
  func turnedRound(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard hearing.concern == nil, conversation.sitting.turn > 1, hearing.mentions.correctsRole,
      hearing.mentions.role == .hurt, [.broke, .both].contains(conversation.role)
    else { return nil }
    return .enter(BeatID(Self.correction, "turned-round"))
  }

  /// "I just told you", "you're not hearing me": what was passed over is owned, whatever the label; and where they ask it
  /// again ("you didn't answer. is it normal or not?") the answer is what they want, late as it is.
  func notHeard(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard hearing.concern == nil, conversation.sitting.turn > 1,
      hearing.utterance.words.count <= Self.wordsOfAProtest,
      let door = library.dialogue(Self.correction)?.doors.first(where: {
        Self.protests.contains($0.answer.name)
          && $0.answer.patterns.firstMatch(in: hearing.utterance) != nil
      })
    else { return nil }
    if !hearing.answers.isEmpty { return nil }
    if let question = hearing.plainQuestion, conversation.safety.heard.isEmpty {
      return .enter(BeatID(DialogueLibrary.noticesLabel, question))
    }
    return .enter(BeatID(Self.correction, door.beat))
  }

  /// Words within which "please, no questions" is all that was said. Ours.
  private static let wordsOfAWish = 8

  /// "Don't do questions": said to be heard, before it is kept to.
  func noQuestions(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard hearing.concern == nil, hearing.wantsNoQuestions,
      hearing.utterance.words.count <= Self.wordsOfAWish
    else { return nil }
    return .enter(Self.beat(of: .noQuestions))
  }

  private static let correction = Label(group: "conversation", name: "correction")
  /// Doors of the tree that owns mistakes: passed over, or put so that nobody could follow.
  private static let protests: Set = ["not-heard", "not-clear", "not-answered", "wrong-country"]
  /// Ours: in a longer message "i already said" tells of somebody else.
  private static let wordsOfAProtest = 14

  private static let askingWords: Set = [
    "what", "which", "who", "how", "again", "exactly", "then", "do", "does", "mean", "you", "so",
    "sorry", "wait", "but", "and", "huh", "eh",
  ]
  private static let asSaidToThem = ["me": "you", "i": "you", "my": "your", "am": "are"]

  /// The phrase set of who has been drinking as they type.
  private static let drinking = "news-drunk-now"

  /// After drink nothing gets sent: what they are about to send, or ask about sending, is met with that first.
  func afterDrink(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard conversation.sitting.heard.contains(Self.drinking),
      let answer = library.notices.answers.first(where: { $0.name == Notice.afterDrink.rawValue }),
      answer.patterns.firstMatch(in: hearing.utterance) != nil
    else { return nil }
    return .enter(Self.beat(of: .afterDrink))
  }
}

extension Utterance {
  /// Whether the clause asks what something is: by a word for it, or by the sign alone.
  fileprivate func asksWhat(in clause: Range<Int>) -> Bool {
    text(of: clause).contains("?")
      || words[clause].contains { ["what", "which", "who"].contains($0.text) }
  }
}
