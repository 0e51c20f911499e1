package import CairnDialogue
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
      let hearing = listener.hear(text, after: conversation.safety)
      let heard = conversation.hearing(hearing, at: now)
      let act = resolver.act(for: hearing, in: heard)
      return turn(for: act, hearing: hearing, in: heard, at: now)
    }
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
