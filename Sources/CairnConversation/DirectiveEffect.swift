import CairnDialogue
import CairnMatching
import CairnMemory
import CairnPacing
import CairnVocabulary

/// What one directive of a beat that was said does to the turn.
struct DirectiveEffect {
  let library: DialogueLibrary
  let rules: PacingRules
  let facts: Facts
  let beat: ProposedBeat
  let hearing: Hearing?

  func apply(_ directive: Directive, to turn: inout Turn) {
    switch directive {
    case .closeTopic: close(in: &turn)
    case .reopenTopic: reopen(in: &turn)
    case .pause: pause(in: &turn)
    case .resume: resume(in: &turn)
    case .slowDown: slowDown(in: &turn)
    case .usualPace: set(.usual, in: &turn)
    case .listenOnly: set(.listening, in: &turn)
    case .stepDone: note(.done, in: &turn)
    case .stepNotDone: note(.notDone, in: &turn)
    case .repeat: replay(in: &turn)
    case .recap: tell(Recap(library: library, facts: facts).lines, in: &turn)
    case .showMemory: tell(MemoryAccount(library: library, facts: facts).lines, in: &turn)
    case .showLines: turn.requests.append(.lines)
    case .explain: turn.requests.append(.explain)
    case .remember: turn.requests.append(.remember)
    case .discreet: turn.requests.append(.discreet)
    case .forgetLast: forget(.lastTurn, in: &turn)
    case .forgetEverything: forget(.everything, in: &turn)
    case .setAside: turn.conversation.cursor.place = .nowhere
    case .keepDraft: turn.conversation.sitting.draft = hearing?.utterance.original
    case .helped: turn.changes.append(.helped(beat.id))
    case .decided: if !facts.isNight { turn.changes.append(.decided(beat.id)) }
    case .end: turn.ends = true
    }
  }

  private func set(_ pace: Pace, in turn: inout Turn) {
    turn.conversation.pace = pace
    turn.changes.append(.pace(pace))
  }

  /// Room, until they go on. Named a time, what is at hand waits until then, in later talks too.
  private func pause(in turn: inout Turn) {
    let words = hearing?.utterance.words ?? []
    let until = TimeToCome(words.map(\.asSaid), after: facts.now).time
    turn.conversation.pace = .paused(until: until)
    guard let until else { return }
    let section = facts.sitting.section.map { Topic.section($0) }
    let isClosed = section.map(facts.memory.closed.contains) ?? false
    turn.changes.append(.putOff(isClosed ? nil : section, until: until))
  }

  /// Ends a pause at the pace asked for before it; ends listening for good. They chose to go on: what has weighed so
  /// far and what came round counts from here.
  private func resume(in turn: inout Turn) {
    turn.conversation.sitting.heaviness = 0
    turn.conversation.sitting.turnsGoingRound = 0
    switch turn.conversation.pace {
    case .paused: turn.conversation.pace = turn.conversation.paceBeforePause
    case .listening: set(.usual, in: &turn)
    case .talking: break
    }
  }

  private func slowDown(in turn: inout Turn) {
    set(.talking(slower: true), in: &turn)
    turn.conversation.sitting.quietTurns = rules.quietTurnsAfterSlowDown
  }

  /// The person named in this message, else the subject at hand.
  private var topic: Topic? {
    if let name = facts.mentions.person?.name { return .person(name.lowercased()) }
    if let name = knownName ?? hearing?.namedToLeaveAlone { return .person(name) }
    if let relation = facts.mentions.person?.relation { return .person(relation) }
    return facts.sitting.section.map { .section($0) }
  }

  /// A name told before that stands in this message, however it is spelled: closing it must not miss it.
  private var knownName: String? {
    hearing?.utterance.words.map(\.text).first { word in
      facts.memory.names[word] != nil || facts.memory.closed.contains(.person(word))
    }
  }

  private func close(in turn: inout Turn) {
    if let topic { turn.changes.append(.closed(topic)) }
    turn.conversation.cursor = DialogueCursor()
  }

  private func reopen(in turn: inout Turn) {
    let closed = facts.memory.closed
    let named = topic.flatMap { closed.contains($0) ? $0 : nil }
    let only = closed.count == 1 ? closed.first : nil
    if let topic = named ?? only { turn.changes.append(.reopened(topic)) }
  }

  private func note(_ event: StepEvent, in turn: inout Turn) {
    guard let open = facts.memory.openStep else { return }
    turn.changes.append(.step(open.id, event))
  }

  private func replay(in turn: inout Turn) {
    let lines = facts.sitting.lastReply.filter { !facts.namesClosed($0) }
    tell(lines, in: &turn)
    turn.conversation.sitting.lastReply = lines
  }

  private func tell(_ lines: [String], in turn: inout Turn) {
    turn.reply.parts += lines.map { Reply.Part(.words, $0, weight: 0) }
    turn.conversation.sitting.lastReply = turn.reply.lines
  }

  private func forget(_ forgetting: Forgetting, in turn: inout Turn) {
    turn.forgetting.append(forgetting)
    turn.changes = []
    turn.conversation = turn.conversation.forgettingMentions(forgetting)
  }
}
