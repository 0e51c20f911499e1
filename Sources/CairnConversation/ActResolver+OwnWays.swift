import CairnDialogue
import CairnMatching
import CairnVocabulary

/// What people do in place of answering: go on past the gate, or say what they are going to do.
extension ActResolver {
  /// The gate's answer for who went on with something else.
  static let goneOn = "gone-on"

  private static let wordsOfAnAnswer = 4

  /// The answers of a beat that pacing held back: the person speaks to the tree, whether its words came or not.
  func heldBackAnswer(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard case .next(let id) = conversation.cursor.place, id.dialogue.isSection,
      case .expect(let ways, _)? = library.beat(id)?.ending,
      let dialogue = library.dialogue(id.dialogue)
    else { return nil }
    let named = ways.lazy.compactMap { way -> (Target, NamedPatterns)? in
      guard case .answer(let name) = way.cue else { return nil }
      return dialogue.answers.first { $0.name == name }.map { (way.target, $0) }
    }
    let found = named.first { $0.1.patterns.firstMatch(in: hearing.utterance) != nil }
    return found.map { .take($0.0, from: id.dialogue, recognised: true) }
  }

  /// Who goes on with something else at the gate is followed; it stays unanswered and is not waited at, so that a later
  /// "no" to another question can't open it.
  func passingByTheGate(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard let awaited = conversation.cursor.awaited, awaited.beat == Notice.gate.rawValue,
      awaited.dialogue == DialogueLibrary.noticesLabel,
      hearing.utterance.words.count > Self.wordsOfAnAnswer
    else { return nil }
    if hearing.isSurelyASection, let label = hearing.result.label { return .open(label) }
    return .enter(Self.beat(of: .askedAnotherTime))
  }

  /// How sure another tree must be to have the answer to what they are going to do. Ours.
  private static let sureOfATree = 0.85

  /// "I think I'll talk to my aunt first": their own next step is met as theirs, whatever it is about.
  func plan(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard conversation.sitting.turn > 1, !hearing.utterance.original.contains("?"),
      (hearing.result.ranked.first?.score ?? 0) < Self.sureOfATree
        || hearing.result.label?.isSection != true,
      let answer = library.notices.answers.first(where: { $0.name == Notice.ownPlan.rawValue }),
      answer.patterns.firstMatch(in: hearing.utterance) != nil
    else { return nil }
    return .enter(Self.beat(of: .ownPlan))
  }

  /// "Maybe i'll ask him first" begins like an answer and is a plan.
  func planInAWord(
    _ label: Label, _ hearing: Hearing, _ conversation: Conversation
  ) -> DialogueAct? {
    let sounds = ["yes", "no", "unsure", "ready"].contains(label.name)
    guard sounds, hearing.utterance.words.count >= Self.wordsOfAnAnswer else { return nil }
    return plan(hearing, conversation)
  }

  private static func beat(of notice: Notice) -> BeatID {
    BeatID(DialogueLibrary.noticesLabel, notice.rawValue)
  }
}

extension Hearing {
  var isSurelyASection: Bool {
    result.confidence == .sure && result.label?.isSection == true
  }

  /// Surely something of its own, and no answer to a yes-or-no question.
  var isSurelyItsOwn: Bool {
    result.confidence == .sure && !["yes", "no", "unsure"].contains(result.label?.name ?? "")
  }
}

extension Conversation {
  /// Whether any section was opened in this sitting.
  var hasHadASubject: Bool { sitting.opened.contains(where: \.isSection) }
}
