import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Particular questions ("do i tell the kids"), which have an answer of their own in `Dialogues/questions`.
extension ActResolver {
  /// A particular question is answered, whatever was told around it: before the talk is steered by words that were only
  /// learned, and before a tree is opened for the rest of the message. Where the open beat listens for it in as many words,
  /// or a tree has a door for it in more, that tree answers; and where wording is worked out, its tree does.
  func particularQuestion(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard hearing.concern == nil, conversation.mayBeAnsweredFreely, !isSteered(hearing),
      !isWorkedOn(in: conversation, by: hearing)
    else { return nil }
    let facts = conversation.facts(after: hearing, at: conversation.latest)
    guard let best = hearing.answers.first(where: { $0.followUp.mayAnswer(given: facts) }),
      !isSurelySomethingElse(hearing, best.specificity, conversation),
      !isForTheOpenBeat(best.specificity, hearing, conversation),
      !isForADoor(best.specificity, hearing)
    else { return nil }
    return .listen
  }

  /// "What's zero trust architecture", "can we leave my ex for now": what is surely out of place, or surely steers, is asked
  /// about nothing else but in many particular words.
  private func isSurelySomethingElse(
    _ hearing: Hearing, _ asked: Specificity, _ conversation: Conversation
  ) -> Bool {
    guard hearing.result.confidence == .sure, let label = hearing.result.label else { return false }
    if hearing.isSurelyOutOfPlace {
      return !conversation.hasHadASubject || asked.words < Self.particularWords
    }
    return label.isConversation && Self.steeringWords.contains(label.name)
      && asked.words < Self.particularWords
  }

  /// Ours.
  private static let particularWords = 5

  /// Whether a pattern heard words that steer the talk.
  private func isSteered(_ hearing: Hearing) -> Bool {
    hearing.result.layer == .pattern && hearing.steeringWord != nil
  }

  /// Whether danger or the gate stands open, or wording is worked out. "Will she ever forgive me" is no wording: that
  /// speaks to somebody.
  private func isWorkedOn(in conversation: Conversation, by hearing: Hearing) -> Bool {
    let open = conversation.cursor.dialogue.flatMap { library.dialogue($0) }
    let words = hearing.utterance.words.map(\.text)
    let asksCairn = words.starts(with: ["do", "you", "think"])
    let speaksToSomebody = words.contains("you") && !asksCairn
    let isDraft = !hearing.utterance.onlyAsks || speaksToSomebody || words.contains("sorry")
    return open.map { $0.label.isSafety || $0.worksOnWording && isDraft } ?? false
      || conversation.cursor.awaited == Self.beat(of: .gate)
  }

  private func isForTheOpenBeat(
    _ asked: Specificity, _ hearing: Hearing, _ conversation: Conversation
  ) -> Bool {
    guard let awaited = conversation.cursor.awaited,
      let own = saidAnswer(to: awaited, hearing)
    else { return false }
    return asked.words <= own.specificity.words
  }

  /// Whether the tree that is meant has a door for a question of the message in more words than were `asked`.
  private func isForADoor(_ asked: Specificity, _ hearing: Hearing) -> Bool {
    guard let meant = hearing.result.label.flatMap({ library.dialogue($0) }) else { return false }
    return meant.doors.contains { door in
      door.answer.patterns.matches(in: hearing.utterance).contains {
        hearing.utterance.asksOutright(at: $0.words)
          && (meant.worksOnWording || asked.words < $0.specificity.words)
      }
    }
  }
}

extension FollowUp {
  /// Whether it holds for whom `facts` are about, and has words that were not said in this sitting.
  func mayAnswer(given facts: Facts) -> Bool {
    condition.holds(for: facts, in: DialogueLibrary.noticesLabel)
      && say.contains { facts.sitting.lines[$0.identity] == nil }
  }
}

extension Conversation {
  /// Dangers after which questions are answered again, once the moment is over. Where somebody else is the danger, nothing
  /// is said that could lead towards them.
  private static let dangersWithin: Set = ["self-harm", "medical-emergency"]
  /// Ours.
  private static let turnsAfterDanger = 3

  var mayBeAnsweredFreely: Bool {
    safety.heard.isEmpty
      || safety.heard.allSatisfy { Self.dangersWithin.contains($0.name) }
        && safety.turnsSince > Self.turnsAfterDanger
  }
}
