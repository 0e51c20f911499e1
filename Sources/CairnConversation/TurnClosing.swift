import CairnDialogue
import CairnMatching
import CairnMemory
import CairnPacing
import CairnSafety
import CairnVocabulary

/// What a turn came to, before its consequences are drawn.
struct Outcome {
  let act: DialogueAct
  let hearing: Hearing?
  let tempered: TemperedProposal
  let composed: Composed
}

/// Draws the consequences of what was said: the next state, and what is recorded. Only beats that were said count.
struct TurnClosing {
  let library: DialogueLibrary
  let interpreter: DialogueInterpreter
  let rules: PacingRules

  func turn(
    after outcome: Outcome, in conversation: Conversation, given facts: Facts
  ) -> Turn {
    var turn = Turn(
      conversation: conversation, reply: outcome.composed.reply, changes: [], forgetting: [],
      requests: [], ends: false, trace: trace(of: outcome))
    learn(from: outcome, given: facts, into: &turn)
    follow(outcome, into: &turn)
    note(outcome, into: &turn)
    move(after: outcome, given: facts, in: &turn)
    for beat in outcome.composed.beats {
      for directive in beat.beat.directives {
        DirectiveEffect(
          library: library, rules: rules, facts: facts, beat: beat, hearing: outcome.hearing
        ).apply(directive, to: &turn)
      }
    }
    openDoors(after: outcome, given: facts, in: &turn)
    holdClosed(outcome, given: facts, in: &turn)
    keep(&turn)
    return turn
  }

  private func trace(of outcome: Outcome) -> TurnTrace {
    var trace = TurnTrace(act: outcome.act)
    trace.hearing = outcome.hearing
    trace.label = outcome.hearing?.concern?.category ?? outcome.hearing?.result.label
    trace.beats = outcome.composed.beats.map(\.id)
    trace.section = outcome.composed.beats.last { $0.id.dialogue.isSection }?.id.dialogue
    trace.reflection = outcome.composed.reflection
    trace.withheld = outcome.tempered.withheld + outcome.composed.withheld
    return trace
  }

  /// What memory learns of the person and of what was said.
  private func learn(from outcome: Outcome, given facts: Facts, into turn: inout Turn) {
    if let mentions = outcome.hearing?.mentions {
      if let role = facts.role, role != turn.conversation.role { turn.changes.append(.role(role)) }
      turn.conversation.notePlainness(of: mentions)
      if let person = mentions.person { learn(person, into: &turn) }
      for name in mentions.others.compactMap(\.name) { learn(name, of: nil, into: &turn) }
    }
    for said in outcome.composed.lines {
      guard let beat = said.beat else { continue }
      turn.changes.append(.said(beat, line: said.kept))
    }
    let opened = outcome.composed.beats.map(\.id.dialogue).filter(\.isSection)
    for label in opened where !turn.conversation.memory.state.visited.contains(label) {
      let change = MemoryChange.opened(.section(label))
      if !turn.changes.contains(change) { turn.changes.append(change) }
    }
  }

  private func learn(_ person: PersonMention, into turn: inout Turn) {
    let state = turn.conversation.memory.state
    if let relation = person.relation, state.relations.last != relation {
      turn.changes.append(.relation(relation, kind: person.kind?.rawValue))
    }
    if let name = person.name { learn(name, of: person.relation, into: &turn) }
  }

  private func learn(_ name: String, of relation: String?, into turn: inout Turn) {
    let known = turn.conversation.memory.state.names[name.lowercased()]
    guard known == nil || known?.relation.isEmpty == true && relation != nil else { return }
    turn.changes.append(.name(name, relation: relation))
  }

  /// What the sitting counts.
  private func note(_ outcome: Outcome, into turn: inout Turn) {
    let composed = outcome.composed
    var sitting = turn.conversation.sitting
    if sitting.quietTurns > 0 { sitting.quietTurns -= 1 }
    for beat in composed.beats {
      sitting.note(beat.id)
      let label = beat.id.dialogue
      if !sitting.opened.contains(label) { sitting.opened.append(label) }
      if label.isSection { sitting.section = label }
    }
    for said in composed.lines { sitting.lines[said.line] = max(1, sitting.turn) }
    sitting.echoedLast = composed.echoes
    if let name = composed.reflection { sitting.reflections[name] = sitting.turn }
    if let notice = composed.notice { sitting.notices.insert(notice.notice.rawValue) }
    if composed.notice?.notice == .today { sitting.whysInARow = 0 }
    sitting.questionsInARow = composed.asked ? sitting.questionsInARow + 1 : 0
    sitting.askedInPassing = composed.asked ? composed.askedInPassing : nil
    sitting.listenedInARow = composed.listened ? sitting.listenedInARow + 1 : 0
    if composed.gaveThought {
      sitting.listenedTurns = 0
    } else if outcome.hearing?.bringsContent == true {
      sitting.listenedTurns += 1
    }
    weigh(composed, into: &sitting)
    noteDanger(in: composed, after: outcome, into: &turn)
    if case .clarify = outcome.act, !outcome.tempered.proposal.choices.isEmpty {
      sitting.turnOfLastClarification = sitting.turn
    }
    sitting.lastReply = composed.reply.lines
    // What was owned as passed over stays the thing that was told.
    let isAside = composed.beats.contains { !$0.id.dialogue.isSection }
    if let hearing = outcome.hearing, hearing.tellsMore, !isAside || hearing.mentions.said != nil {
      sitting.lastTold = hearing.mentions.said
    }
    if let asked = outcome.hearing?.mentions.asked {
      sitting.lastAsked = Sitting.Asked(text: asked, turn: sitting.turn)
    }
    turn.conversation.sitting = sitting
  }

  /// A beat of danger that shows whom to call counts as danger told, however the talk came to it; but not where a guess
  /// was answered by going on with something else, and the lines are left only in case.
  private func noteDanger(
    in composed: Composed, after outcome: Outcome, into turn: inout Turn
  ) {
    let isOnlyInCase =
      outcome.act == .goOn && outcome.hearing?.concern == nil
      && turn.conversation.safety.standing == nil
    if isOnlyInCase { return }
    for beat in composed.beats where beat.id.dialogue.isSafety && !beat.beat.helpLines.isEmpty {
      turn.conversation.safety.heard.insert(beat.id.dialogue)
      turn.conversation.safety.shownLines.insert(beat.id.dialogue)
    }
  }

  /// Light beats and turns take weight off; what was said puts it on.
  private func weigh(_ composed: Composed, into sitting: inout Sitting) {
    let weights = composed.beats.map(\.beat.weight)
    sitting.heaviness = max(0, sitting.heaviness - 1) + weights.reduce(0, +)
    if weights.allSatisfy({ $0 == 0 }) { sitting.heaviness = max(0, sitting.heaviness - 1) }
    sitting.lastWeight = weights.last ?? 0
    if weights.contains(3) { sitting.turnOfLastHeavyBeat = sitting.turn }
  }

  /// After danger nothing of the turn is recorded, and what was planned about that person goes.
  private func keep(_ turn: inout Turn) {
    if turn.trace.hearing?.concern != nil || turn.trace.beats.contains(where: \.dialogue.isSafety) {
      turn.changes = []
      if turn.conversation.safety.keepsNothing {
        turn.forgetting.append(
          .plans(steps: library.withOther(turn.conversation.memory.state.steps.keys)))
      }
    }
    var memory = turn.conversation.memory
    for forgetting in turn.forgetting { memory = memory.forgetting(forgetting) }
    let number = memory.lastTurn + (turn.changes.isEmpty ? 0 : 1)
    turn.conversation.memory = memory.applying(
      turn.changes, turn: number, at: turn.conversation.latest)
  }
}
