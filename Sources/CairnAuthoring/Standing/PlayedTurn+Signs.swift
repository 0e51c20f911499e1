import CairnConversation
import CairnDialogue
import CairnPacing
import CairnVocabulary

/// What the standing checks ask of a turn.
extension PlayedTurn {
  /// Danger passes every rule of pacing.
  var isUrgent: Bool { turn.reply.isUrgent }

  /// A recap, an account of what is remembered, or the last reply again: asked for, and free of caps.
  func isAccount(in library: DialogueLibrary) -> Bool {
    directives(in: library).contains { [.recap, .showMemory, .repeat].contains($0) }
  }

  func directives(in library: DialogueLibrary) -> [Directive] {
    turn.trace.beats.flatMap { library.beat($0)?.directives ?? [] }
  }

  /// Whether the words answer something that was asked for or recognised: an answer, a door, a steering word.
  var isDirect: Bool {
    switch turn.trace.act {
    case .danger, .enter: true
    case .take(_, _, let recognised): recognised
    case .open(let label): !label.isSection
    case .opened, .goOn, .listen, .clarify: false
    }
  }

  func says(_ notice: Notice) -> Bool {
    turn.trace.beats.contains(BeatID(DialogueLibrary.noticesLabel, notice.rawValue))
  }

  /// Whether it is late on the person's own clock, unless night is their day.
  var isLate: Bool {
    let hour = turn.conversation.latest.civil.hour
    return PacingRules().isLate(hour: hour) && !turn.conversation.sitting.worksNights
  }

  /// Whether it ends in a question that need not have been asked: not one about fear or danger, nor one said again
  /// because they asked for it.
  func asksByChoice(in library: DialogueLibrary) -> Bool {
    turn.reply.question != nil && !isUrgent && !says(.gate) && !isAccount(in: library)
  }

  /// The parts that Cairn itself words: no help lines.
  var spoken: [Reply.Part] { turn.reply.parts.filter { $0.kind != .helpLine } }

  var spokenText: String { spoken.map(\.text).joined(separator: "\n") }
}
