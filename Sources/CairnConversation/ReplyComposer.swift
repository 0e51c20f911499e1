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
  var asked = false
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
    sayWords(of: tempered, into: &draft)
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
    guard tempered.proposal.mayReflect, reflects, hearing?.mayBeReflected ?? false else { return }
    draft.sayReflection(
      from: library.reflections, onlyListening: tempered.proposal.beats.isEmpty)
  }

  private func sayWords(of tempered: TemperedProposal, into draft: inout ReplyDraft) {
    let proposal = tempered.proposal
    let notice = proposal.notices.first.flatMap { draft.isWornOut($0) ? nil : $0 }
    if let notice, notice.notice.replacesWords {
      draft.sayNotice(notice, choices: spoken(proposal.choices), asking: true)
      return
    }
    if proposal.beats.isEmpty {
      listen(tempered, into: &draft)
    } else {
      draft.sayAll(proposal.beats, asking: tempered.mayAsk, choices: spoken(proposal.choices))
      // A beat that only leads on says nothing where what it leads to was held back: silence is no reply.
      let isSilent = draft.composed.reply.parts.isEmpty && notice == nil
      if isSilent, proposal.beats.allSatisfy(\.beat.directives.isEmpty) {
        listen(tempered, into: &draft)
      }
    }
    if let notice { draft.sayNotice(notice, choices: [], asking: tempered.mayAsk) }
  }

  /// Staying words, when no beat may be said: the tree's own first, then those that fit anywhere.
  private func listen(_ tempered: TemperedProposal, into draft: inout ReplyDraft) {
    draft.composed.listened = true
    let isPaused = draft.facts.pace.name == "paused"
    let isAfterDanger = !draft.facts.dangers.isEmpty
    let tree = tempered.proposal.dialogue.flatMap { library.dialogue($0)?.listen } ?? []
    let anywhere: Notice =
      isPaused
      ? .paused
      : isAfterDanger ? .listeningAfterDanger : draft.hasNothingToGoOn ? .notUnderstood : .listening
    let pools = isPaused || isAfterDanger ? [[], tree] : [tree, []]
    let common = library.notice(anywhere)?.beat.say ?? []
    let ordered = pools.map { $0.isEmpty ? common : $0 }
    if tempered.onlyListens, draft.facts.sitting.turn % 2 == 0, draft.reflectsAtLength { return }
    draft.sayFirstUnsaid(of: ordered)
    let opensUp = tempered.mayAsk && !tempered.onlyListens && !isPaused && !isAfterDanger
    if opensUp, draft.facts.sitting.questionsInARow == 0, draft.facts.wordCount > 3 {
      draft.askFirstUnsaid(of: library.notice(anywhere)?.beat.ask ?? [])
    }
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

extension Notice {
  /// Whether it stands in place of the tree's words, not beside them.
  var replacesWords: Bool {
    switch self {
    case .gate, .mayIOffer, .shut, .closed, .round, .today, .nothingKept, .clarify: true
    default: false
    }
  }
}
