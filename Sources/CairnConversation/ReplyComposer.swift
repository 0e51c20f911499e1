import CairnDialogue
import CairnMatching
import CairnPacing
import CairnSafety
import CairnVocabulary

/// What was put into words: the reply, and what of the proposal went into it.
struct Composed: Hashable, Sendable {
  var reply = Reply()
  /// The beats that were said, in order.
  var beats: [ProposedBeat] = []
  /// Every variant that was used, with the beat it came from where it came from one.
  var lines: [SaidLine] = []
  var notice: ProposedNotice?
  var reflection: String?
  /// Whether what is said back is their own words.
  var echoes = false
  var asked = false
  /// What is said to a yes or a no, where the question is none of a beat's.
  var askedInPassing: Reactions?
  /// Whether only staying words were said, no beat of a tree.
  var listened = false
  var withheld: [Withheld] = []

  /// Whether a thought or a step of a section was said.
  var gaveThought: Bool {
    beats.contains { $0.beat.kind != .hear && $0.id.dialogue.isSection }
  }

  struct SaidLine: Hashable, Sendable {
    let beat: BeatID?
    let line: UInt64
    /// What memory may keep of it: the line as it was written, for the words in it may be theirs.
    let kept: UInt64

    init(beat: BeatID?, _ choice: LineChooser.Choice) {
      self.beat = beat
      (line, kept) = (choice.identity, choice.line.identity)
    }
  }
}

/// Puts a tempered proposal into words. It chooses among variants and decides nothing else.
struct ReplyComposer: Sendable {
  let library: DialogueLibrary
  let helpLines: HelpLines

  func compose(
    _ tempered: TemperedProposal, after hearing: Hearing?, in conversation: Conversation,
    given facts: Facts
  ) -> Composed {
    var draft = ReplyDraft(
      facts: facts, seed: seed(for: hearing, at: facts.now), country: conversation.country,
      helpLines: helpLines, shownLines: conversation.safety.shownLines)
    if tempered.proposal.isUrgent, !tempered.proposal.beats.isEmpty {
      draft.sayAll(tempered.proposal.beats, asking: true)
      draft.composed.reply.isUrgent = true
      return draft.composed
    }
    draft.wordLimit = tempered.wordLimit
    sayReflection(of: tempered, after: hearing, into: &draft)
    sayWords(of: tempered, after: hearing, into: &draft)
    draft.shorten()
    return draft.composed
  }

  /// The words of one notice alone.
  func notice(_ notice: Notice, in conversation: Conversation, given facts: Facts) -> Composed {
    var draft = ReplyDraft(
      facts: facts, seed: seed(for: nil, at: facts.now), country: conversation.country,
      helpLines: helpLines, shownLines: [])
    if let beat = library.notice(notice) { draft.say(beat, asking: false) }
    return draft.composed
  }

  private func sayReflection(
    of tempered: TemperedProposal, after hearing: Hearing?, into draft: inout ReplyDraft
  ) {
    let reflects = tempered.proposal.beats.first?.beat.reflects ?? true
    guard tempered.proposal.mayReflect, reflects, let hearing, hearing.mayBeReflected else {
      return
    }
    // A question and nothing else wants its answer, not to be summed up.
    let isAnswered = tempered.proposal.beats.isEmpty && answer(to: hearing, draft) != nil
    if isAnswered, hearing.utterance.onlyAsks { return }
    // One thing told, which something follows from: a sentence about it, for two echoes in a row are a parrot's.
    let isOneThing = hearing.utterance.words.count <= Self.wordsOfOneThing
    if isOneThing, draft.facts.sitting.echoedLast, tempered.proposal.beats.isEmpty, tempered.mayAsk,
      let followUp = followUp(to: hearing, draft), draft.hasUnsaid(in: followUp.ask)
    {
      return
    }
    // An answer of the talk itself names the question in its own words.
    let isIntoATree = tempered.proposal.beats.first?.id.dialogue.isSection ?? false
    let mayName = isIntoATree || draft.facts.mentions.asked == nil
    draft.sayReflection(
      from: mayName ? library.reflections : library.reflections.filter { !$0.namesQuestion },
      onlyListening: tempered.proposal.beats.isEmpty)
  }

  private func sayWords(
    of tempered: TemperedProposal, after hearing: Hearing?, into draft: inout ReplyDraft
  ) {
    let proposal = tempered.proposal
    let notice = proposal.notices.first.flatMap { draft.isWornOut($0) ? nil : $0 }
    if let notice, notice.notice.replacesWords {
      draft.sayNotice(notice, choices: spoken(proposal.choices), asking: true)
      return
    }
    if proposal.beats.isEmpty {
      listen(tempered, after: hearing, into: &draft)
    } else {
      // A beat that only asks, after words that could not be said back: heard first, then asked.
      let onlyAsks = proposal.beats.allSatisfy(\.beat.say.isEmpty)
      if onlyAsks, tempered.mayAsk, draft.composed.reflection == nil {
        stay(.listening, tempered, into: &draft)
      }
      draft.sayAll(proposal.beats, asking: tempered.mayAsk, choices: spoken(proposal.choices))
      // A beat that only leads on says nothing where what it leads to was held back: silence is no reply.
      let isSilent = draft.composed.reply.parts.isEmpty && notice == nil
      if isSilent, proposal.beats.allSatisfy(\.beat.directives.isEmpty) {
        listen(tempered, after: hearing, into: &draft)
      }
    }
    if let notice { draft.sayNotice(notice, choices: [], asking: tempered.mayAsk) }
  }

  /// The answer to a particular question of theirs that was not given yet.
  private func answer(to hearing: Hearing?, _ draft: ReplyDraft) -> FollowUp? {
    guard let hearing, !draft.facts.isRightAfterDanger, !draft.facts.dangerIsSomebody else {
      return nil
    }
    return hearing.answers.lazy.map(\.followUp).first(where: draft.mayFollow)
  }

  /// What is said when no beat may be: what follows from this very thing they told, else a few staying words, and none
  /// where their own words said back stand well by themselves.
  private func listen(
    _ tempered: TemperedProposal, after hearing: Hearing?, into draft: inout ReplyDraft
  ) {
    if let answer = answer(to: hearing, draft) {
      draft.answer(with: answer, asking: tempered.mayAsk && !tempered.onlyListens)
      return
    }
    draft.composed.listened = true
    if draft.facts.pace.name == "paused" { return stay(.paused, tempered, into: &draft) }
    if draft.facts.isRightAfterDanger { return stay(.listeningAfterDanger, tempered, into: &draft) }
    let mayAsk = tempered.mayAsk && !tempered.onlyListens
    let reaction = hearing.flatMap { self.reaction(to: $0, draft) } ?? []
    if draft.hasUnsaid(in: reaction) {
      draft.sayFirstUnsaid(of: [reaction])
      if mayAsk { inquire(into: &draft) }
      return
    }
    if let followUp = hearing.flatMap({ self.followUp(to: $0, draft) }) {
      draft.follow(with: followUp, asking: mayAsk)
      return
    }
    // In the middle of a telling "every christmas" goes on with it.
    let isLost = draft.hasNothingToGoOn && draft.facts.sitting.section == nil
    if isLost { return stay(.notUnderstood, tempered, into: &draft) }
    let isBrief = draft.facts.wordCount < 3
    let hasNothingToSay = isBrief || draft.composed.reflection == nil
    let asks = mayAsk && (draft.facts.sitting.questionsInARow == 0 || hasNothingToSay)
    let inquiry = asks && draft.facts.mentions.feelings.isEmpty ? nextInquiry(draft) : nil
    let questions = library.notice(.listening)?.beat.ask ?? []
    let asksAnything =
      asks && draft.facts.wordCount > 3 && draft.hasUnsaid(in: questions)
    let saysEnough = draft.reflectsAtLength || inquiry != nil || asksAnything
    let isAsked = isBrief && inquiry != nil
    if !isAsked, draft.composed.reflection == nil || !saysEnough {
      stay(.listening, tempered, into: &draft)
    }
    if let inquiry {
      draft.ask(inquiry)
    } else if asksAnything {
      draft.askFirstUnsaid(of: questions)
      draft.composed.askedInPassing = Reactions()
    }
  }

  /// Words of a message that tells one thing. Ours.
  private static let wordsOfOneThing = 12

  /// What follows from something they told, where a reply only listens.
  private func followUp(to hearing: Hearing, _ draft: ReplyDraft) -> FollowUp? {
    let facts = draft.facts
    guard facts.sitting.turn > 1, !facts.dangerIsSomebody, !facts.isRightAfterDanger,
      facts.pace.name != "paused"
    else { return nil }
    return library.followUps(to: hearing.utterance).first(where: draft.mayFollow)
  }

  /// What is said to a yes or a no to a question that was none of a beat's.
  private func reaction(to hearing: Hearing, _ draft: ReplyDraft) -> [Line]? {
    guard let reactions = draft.facts.sitting.askedInPassing,
      let first = hearing.utterance.words.first?.text
    else { return nil }
    if Self.yeses.contains(first) { return reactions.yes }
    return Self.noes.contains(first) ? reactions.no : nil
  }

  private static let yeses: Set = ["yes", "yeah", "yep", "yup", "yea", "aye", "ye", "yh", "sure"]
  private static let noes: Set = ["no", "nope", "nah", "na", "never", "not"]

  /// The next thing worth asking of whoever tells, if there is one; none while somebody else is the danger, for most of
  /// them lead towards that person.
  private func nextInquiry(_ draft: ReplyDraft) -> FollowUp? {
    guard !draft.facts.dangerIsSomebody else { return nil }
    return library.inquiries.all.first(where: draft.mayInquire)
  }

  private func inquire(into draft: inout ReplyDraft) {
    if let inquiry = nextInquiry(draft) { draft.ask(inquiry) }
  }

  /// Staying words: after danger and in a pause those that fit anywhere first, else the tree's own.
  private func stay(
    _ notice: Notice, _ tempered: TemperedProposal, into draft: inout ReplyDraft
  ) {
    let tree = tempered.proposal.dialogue.flatMap { library.dialogue($0)?.listen } ?? []
    let common = library.notice(notice)?.beat.say ?? []
    let comesFirst = notice == .listening || notice == .notUnderstood
    let anywhere = library.notice(.listening)?.beat.say ?? []
    let pools = comesFirst && !tree.isEmpty ? [tree, common] : [common, tree]
    draft.sayFirstUnsaid(of: notice == .listeningAfterDanger ? pools + [anywhere] : pools)
  }

  private func spoken(_ labels: [Label]) -> [String] {
    labels.compactMap { library.dialogue($0)?.spokenAs }
  }

  /// Their message and the day: the same on every machine.
  private func seed(for hearing: Hearing?, at now: Timestamp) -> UInt64 {
    let day = now.civil.dayNumber
    return StableHash.of((hearing?.utterance.original ?? "") + "|\(day)")
  }
}

extension Reflection {
  fileprivate var namesQuestion: Bool { say.contains { $0.facts.contains(.asked) } }
}

extension Facts {
  /// Turns after a danger in which nothing else is gone on with. Ours.
  private static let turnsAfterDanger = 3

  /// Danger was told in this sitting, and a moment ago.
  fileprivate var isRightAfterDanger: Bool {
    guard !dangers.isEmpty, let last = sitting.turnOfLastDanger else { return !dangers.isEmpty }
    return sitting.turn - last <= Self.turnsAfterDanger
  }

  /// Somebody else is the danger: nothing is asked that leads towards them.
  fileprivate var dangerIsSomebody: Bool {
    dangers.contains { !["self-harm", "medical-emergency"].contains($0.name) }
  }
}

extension Notice {
  /// Whether it stands in place of the tree's words, not beside them.
  var replacesWords: Bool {
    switch self {
    case .gate, .mayIOffer, .shut, .closed, .round, .today, .nothingKept, .clarify: true
    default: false
    }
  }
}
