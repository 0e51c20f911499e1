package import CairnDialogue
import CairnMemory
package import CairnPacing
package import CairnVocabulary

/// Cairn itself: one straight line from what was typed to what is said.
package struct Companion: Sendable {
  package let library: DialogueLibrary
  package let helpLines: HelpLines
  private let listener: any Listener
  private let resolver: ActResolver
  private let interpreter: DialogueInterpreter
  private let pacing: Pacing
  private let composer: ReplyComposer

  package init(
    library: DialogueLibrary, helpLines: HelpLines, listener: any Listener,
    pacing: Pacing = Pacing()
  ) {
    self.library = library
    self.helpLines = helpLines
    self.listener = listener
    self.pacing = pacing
    resolver = ActResolver(library: library)
    interpreter = DialogueInterpreter(library: library)
    composer = ReplyComposer(library: library, helpLines: helpLines)
  }

  /// The turn that answers `event`. Equal arguments give equal turns.
  package func respond(
    to event: Event, in conversation: Conversation, at now: Timestamp
  ) -> Turn {
    let now = max(now, conversation.latest)
    switch event {
    case .opened:
      return turn(for: .opened, hearing: nil, in: conversation, at: now)
    case .said(let text):
      let hearing = listener.hear(text, after: conversation.safetyWhileAnswering)
        .finding(in: library)
      var heard = conversation.hearing(hearing, at: now)
      heard.sitting.heard.formUnion(library.toldUnasked(in: hearing.utterance))
      heard.country = helpLines.country(toldIn: hearing.utterance) ?? heard.country
      let act = resolver.act(for: hearing, in: heard)
      return turn(for: act, hearing: hearing, in: heard.passingGate(by: act), at: now)
    case .asked(let label):
      let asked = conversation.asked(at: now)
      return turn(for: resolver.act(forAsked: label, in: asked), hearing: nil, in: asked, at: now)
    case .forgot(let forgetting):
      return turn(forgetting: forgetting, in: conversation.asked(at: now))
    }
  }

  private func turn(forgetting: Forgetting, in conversation: Conversation) -> Turn {
    var turn = Turn(
      conversation: conversation.without(forgetting), reply: Reply(), changes: [],
      forgetting: [forgetting], requests: [], ends: false, trace: TurnTrace(act: .goOn))
    let facts = turn.conversation.facts(after: nil, at: conversation.latest)
    let said = composer.notice(.forgotten, in: turn.conversation, given: facts)
    turn.reply = said.reply
    for line in said.lines { turn.conversation.sitting.lines[line.line] = facts.sitting.turn }
    return turn
  }

  private func turn(
    for act: DialogueAct, hearing: Hearing?, in conversation: Conversation, at now: Timestamp
  ) -> Turn {
    let facts = conversation.facts(after: hearing, at: now)
    let proposal = interpreter.proposal(for: act, at: conversation.cursor, given: facts)
    let tempered = pacing.temper(proposal, given: facts)
    let composed = composer.compose(tempered, after: hearing, in: conversation, given: facts)
    let closing = TurnClosing(library: library, interpreter: interpreter, rules: pacing.rules)
    return closing.turn(
      after: Outcome(act: act, hearing: hearing, tempered: tempered, composed: composed),
      in: conversation, given: facts)
  }
}
