import CairnDialogue
import CairnMatching
import CairnMemory
import CairnSafety
import CairnVocabulary

/// Decides what a turn asks of the trees. `act(for:in:)` lists who hears a line, the first that takes it decides: danger
/// first, then what steers the talk, then the open beat's own answers, and last another section or the beat's `else`.
struct ActResolver: Sendable {
  let library: DialogueLibrary

  func act(for hearing: Hearing, in conversation: Conversation) -> DialogueAct {
    danger(hearing, conversation)
      ?? afterDanger(hearing, conversation)
      ?? leaving(hearing)
      ?? turnedRound(hearing, conversation)
      ?? noQuestions(hearing, conversation)
      ?? notHeard(hearing, conversation)
      ?? aboutMyWords(hearing, conversation)
      ?? afterDrink(hearing, conversation)
      ?? draftInPassing(hearing, conversation)
      ?? particularQuestion(hearing, conversation)
      ?? answeredAnywhere(hearing, conversation)
      ?? opening(hearing, conversation)
      ?? steering(hearing, conversation)
      ?? answerInPassing(hearing, conversation)
      ?? planInTheWorkshop(hearing, conversation)
      ?? ownAnswer(hearing, conversation)
      ?? step(hearing, conversation)
      ?? lightWord(hearing, conversation)
      ?? chosen(hearing, conversation)
      ?? unanswerable(hearing)
      ?? passingByTheGate(hearing, conversation)
      ?? plan(hearing, conversation)
      ?? askedPlainly(hearing, conversation)
      ?? section(hearing, conversation).map { answering(hearing, conversation, orElse: $0) }
      ?? askedBeyond(hearing, conversation)
      ?? .goOn
  }

  /// What a command for `label` asks of the trees: what the same words would, had they been sure.
  func act(forAsked label: Label, in conversation: Conversation) -> DialogueAct {
    let isWaiting = conversation.cursor.place.isOpen
    if isWaiting, ["ready", "say-more"].contains(label.name) { return .goOn }
    if label.name == "give-me-a-step",
      let step = stepBeat(of: conversation.cursor.dialogue, conversation)
    {
      return .enter(step)
    }
    return way(on: label, in: conversation) ?? .open(label)
  }

  private func danger(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard let concern = hearing.concern else { return nil }
    return .danger(concern.category, form: concern.entrance)
  }

  /// In a tree of danger its own answers come first; while it is now, everything else waits for the answer.
  private func afterDanger(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    let awaited = conversation.cursor.awaited
    if hearing.deniesItAll, awaited?.dialogue.name != "self-harm" {
      return .enter(Self.beat(of: .askedInVain))
    }
    guard let awaited, awaited.dialogue.isSafety else { return nil }
    if let own = ownAnswer(hearing, conversation) { return own }
    if hearing.deniesDanger, conversation.isPastAQuestionOfDanger {
      return .enter(Self.beat(of: .askedInVain))
    }
    guard conversation.safety.standing?.tier == 3, conversation.safety.turnsSince <= 2,
      !Self.alwaysHeard.contains(hearing.steeringWord ?? "")
    else { return nil }
    return .goOn
  }

  /// Even in the middle of danger these are done: they may be what keeps somebody safe.
  private static let alwaysHeard: Set<String> = [
    "forget-that", "privacy", "goodbye", "lines", "discreet",
  ]

  /// Words that steer the talk itself, before the trees' own answers.
  static let steeringWords: Set<String> = [
    "not-now", "slow-down", "close-topic", "reopen-topic", "forget-that", "goodbye", "just-listen",
    "correction", "change-topic", "repeat", "recap", "privacy", "what-do-you-remember",
    "who-are-you", "what-can-you-do", "not-helpful", "insult", "remember", "why", "lines",
    "discreet",
  ]

  private func steering(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard let word = hearing.steeringWord, Self.steeringWords.contains(word),
      let label = hearing.result.label, !hearing.onlySounds(like: word)
    else { return nil }
    if let plan = planInAWord(label, hearing, conversation) { return plan }
    return way(on: label, in: conversation) ?? entering(label, hearing)
  }

  /// The tree of `label`: by a door whose words were said, else by its ways in.
  func entering(_ label: Label, _ hearing: Hearing) -> DialogueAct {
    let door = library.dialogue(label)?.door(for: hearing.utterance)
    return door.map { .enter(BeatID(label, $0.beat)) } ?? .open(label)
  }

  /// What the open beat listens for: its answers, then its labels. A beat that pacing held back listens by its answers
  /// too: the person speaks to the tree, whether its words came or not.
  private func ownAnswer(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    if case .next(let id) = conversation.cursor.place, id.dialogue.isSection {
      return answer(to: id, hearing)
    }
    guard let awaited = conversation.cursor.awaited else { return nil }
    let isATelling =
      awaited.dialogue.isConversation && hearing.result.label?.isSection == true
      && hearing.utterance.words.count > Self.wordsOfALightAnswer
    if !isATelling, let act = answer(to: awaited, hearing) { return act }
    guard let label = hearing.result.label else { return nil }
    // "Maybe my aunt" names somebody.
    if label.name == "unsure", hearing.mentions.person != nil { return .listen }
    return planInAWord(label, hearing, conversation) ?? way(on: label, in: conversation)
  }

  /// Words within which "ok", "not much" and their like answer a question of the talk itself. Ours.
  private static let wordsOfALightAnswer = 12

  private func answer(to id: BeatID, _ hearing: Hearing) -> DialogueAct? {
    saidAnswer(to: id, hearing)?.act
  }

  /// What the beat listens for by its own patterns and was said, and how particular the words were.
  func saidAnswer(
    to id: BeatID, _ hearing: Hearing
  ) -> (act: DialogueAct, specificity: Specificity)? {
    guard case .expect(let ways, _)? = library.beat(id)?.ending,
      let dialogue = library.dialogue(id.dialogue)
    else { return nil }
    for way in ways {
      if case .answer(let name) = way.cue,
        let answer = dialogue.answers.first(where: { $0.name == name }),
        let match = match(of: answer, in: hearing),
        !(name == Self.goneOn && hearing.isSurelyItsOwn)
      {
        return (.take(way.target, from: id.dialogue, recognised: true), match.specificity)
      }
    }
    return nil
  }

  /// Beside a plain question ("i'd leave a coffee by his door. is that stupid") only what takes up the question is an
  /// answer to the beat: the rest of the message is what it is asked about.
  private func match(of answer: NamedPatterns, in hearing: Hearing) -> PatternMatch? {
    guard let first = answer.patterns.firstMatch(in: hearing.utterance) else { return nil }
    if hearing.utterance.asks(at: first.words) || !asksPlainly(hearing) { return first }
    return answer.patterns.matches(in: hearing.utterance).first {
      hearing.utterance.asks(at: $0.words)
    }
  }

  private func asksPlainly(_ hearing: Hearing) -> Bool {
    hearing.plainQuestion != nil || !hearing.answers.isEmpty
  }

  /// The open beat's way for `label`, where it names one.
  private func way(on label: Label, in conversation: Conversation) -> DialogueAct? {
    guard let awaited = conversation.cursor.awaited,
      case .expect(let ways, _)? = library.beat(awaited)?.ending,
      let way = ways.first(where: { $0.cue == .label(label) })
    else { return nil }
    // A yes or no answers a question; where it was left unasked there is nothing to say yes to.
    let answers = ["yes", "no", "unsure"].contains(label.name)
    if answers, library.beat(awaited)?.ask.isEmpty == false, !conversation.askedLast { return nil }
    return .take(way.target, from: awaited.dialogue, recognised: true)
  }

  /// Asked for a step, or told how one went: the tree at hand answers, where it has words for it.
  private func step(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard hearing.result.confidence == .sure, let name = hearing.result.label?.name else {
      return nil
    }
    switch name {
    case "step-done", "step-not-done":
      guard let open = conversation.memory.state.openStep, let step = library.step(open.id) else {
        return nil
      }
      return .enter(BeatID(open.id.dialogue, name == "step-done" ? step.done : step.notDone))
    case "give-me-a-step":
      let label = Label(group: "conversation", name: name)
      if let door = library.dialogue(label)?.door(for: hearing.utterance) {
        return .enter(BeatID(label, door.beat))
      }
      return stepBeat(of: conversation.cursor.dialogue, conversation).map { .enter($0) }
    default:
      return nil
    }
  }

  /// A step of the tree at hand that may be offered. At night none: the talk's own small ones are for then.
  private func stepBeat(of label: Label?, _ conversation: Conversation) -> BeatID? {
    guard let label, label.isSection, let dialogue = library.dialogue(label) else { return nil }
    guard !conversation.isNight else { return nil }
    return dialogue.beats
      .filter {
        $0.kind == .step && $0.offer.map { !conversation.wasRefused(StepID(label, $0)) } ?? false
      }
      .map { BeatID(label, $0.name) }
      .first { id in
        let step = library.beat(id)?.offer.map { StepID(label, $0) }
        return conversation.sitting.beats[id] == nil
          && step != conversation.memory.state.openStep?.id
      }
  }

  /// "im fine" after "wife left in may" is no news of feeling better, and a greeting before a telling is only manners.
  private static let givesWayToTelling: Set = [
    "greet", "feeling-better", "small-talk", "thanks", "step-done", "yes", "no", "unsure",
  ]

  /// Yes, no, thanks, "go on": an answer to what stands open, or a word of its own.
  private func lightWord(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    guard let label = hearing.result.label, label.isConversation || label.group == "command",
      !hearing.onlySounds(like: label.name)
    else { return nil }
    if let plan = planInAWord(label, hearing, conversation) { return plan }
    let isNews = label.name == "feeling-worse" && !conversation.hasHadASubject
    if isNews || Self.givesWayToTelling.contains(label.name), hearing.tellsWhatHappened {
      return hearing.likelySection.map { .open($0) } ?? .listen
    }
    let isWaiting = conversation.cursor.place != .nowhere && conversation.cursor.place.isOpen
    switch label.name {
    case "ready", "say-more": return isWaiting ? .goOn : entering(label, hearing)
    case "step-done", "step-not-done":
      // No step is open: what was done, or not, belongs to what they were telling.
      let isAboutAStep = hearing.result.layer == .pattern || hearing.utterance.words.count < 4
      return isAboutAStep ? entering(label, hearing) : isWaiting ? .goOn : .listen
    // "My sister maybe" names somebody.
    case "unsure" where hearing.mentions.person != nil: return .listen
    case "yes", "no", "unsure":
      return isWaiting && conversation.askedLast ? .goOn : entering(label, hearing)
    default: return hearing.result.confidence == .sure ? entering(label, hearing) : nil
    }
  }

  /// The answer to "is it more about this, or about that?"
  private func chosen(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct? {
    let choices = conversation.cursor.choices
    guard !choices.isEmpty else { return nil }
    let named = hearing.result.ranked.prefix(4).map(\.label).first { choices.contains($0) }
    return named.map { .open($0) }
  }
}
