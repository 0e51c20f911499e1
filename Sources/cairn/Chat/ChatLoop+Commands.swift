import CairnAuthoring
import CairnConversation
import CairnDialogue
import CairnMemory
import CairnPacing
import CairnVocabulary

/// What slash commands, and words that mean the same, do beside the trees.
extension ChatLoop {
  mutating func turn(for command: SlashCommand) async -> Turn {
    switch command {
    case .asked(let label): return asked(label)
    case .quit: return quit()
    case .forget(let forgetting): return forget(forgetting)
    case .wait(let seconds):
      clock.advance(bySeconds: seconds)
      recorder?.wait(seconds)
      return .saying(Reply(), in: conversation)
    case .lines(let place): return showLines(of: place)
    case .remember: return await rememberNow()
    case .steps: return steps()
    default: return .saying(Reply(parts: parts(for: command), isUrgent: true), in: conversation)
    }
  }

  /// Commands that only say something.
  private mutating func parts(for command: SlashCommand) -> [Reply.Part] {
    switch command {
    case .help:
      HelpScreen(helpLines: companion.helpLines, country: conversation.country).reply.parts
    case .keepNothing: keepNothing()
    case .why: explanation
    case .whyNot(let label): explanation(against: label)
    case .plain: becomePlain()
    case .discreet: [.words(channel.becomeDiscreet() ? .discreet : .noScreen)]
    case .draft: [.words(conversation.sitting.draft ?? .noDraft)]
    case .save(let file): [.words(save(to: file))]
    case .record(let name): [.words(record(as: name))]
    case .reload: [.words(reload())]
    case .incomplete(let usage): [.words("It is written like this: \(usage)")]
    case .unknown(let name, let near): [.words(Self.unknown(name, near))]
    default: []
    }
  }

  /// What a turn asks of the rim.
  mutating func fulfil(_ request: Request, of turn: inout Turn) async {
    switch request {
    case .explain: turn.reply.parts += explanation
    case .discreet: if !channel.becomeDiscreet() { turn.reply.parts.append(.words(.noScreen)) }
    case .lines:
      turn.reply.parts +=
        companion.helpLines.reply(for: nil, fallback: conversation.country).parts
    case .remember:
      conversation = turn.conversation
      let sentence = await remember()
      turn.conversation = conversation
      turn.changes = []
      turn.reply.parts.append(.words(sentence))
    }
  }

  private func asked(_ label: Label) -> Turn {
    companion.respond(to: .asked(label), in: conversation, at: clock.now)
  }

  func quit() -> Turn {
    var turn = asked(.goodbye)
    turn.ends = true
    return turn
  }

  private mutating func forget(_ forgetting: Forgetting) -> Turn {
    if forgetting == .everything || forgetting == .lastTurn { lastTrace = nil }
    return companion.respond(to: .forgot(forgetting), in: conversation, at: clock.now)
  }

  private func showLines(of place: String?) -> Turn {
    var next = conversation
    if let code = place.flatMap({ companion.helpLines.code(of: $0) }) { next.country = code }
    return .saying(
      companion.helpLines.reply(for: place, fallback: conversation.country), in: next)
  }

  private mutating func rememberNow() async -> Turn {
    let sentence = await remember()
    return .saying(Reply(parts: [.words(sentence)], isUrgent: true), in: conversation)
  }

  /// The steps there are; where there are none, one is asked for.
  private func steps() -> Turn {
    let steps = conversation.memory.state.steps.sorted { $0.key < $1.key }
    let lines = steps.compactMap { id, record in
      companion.library.step(id).map { "\($0.spoken): \(record.latest.spoken)" }
    }
    if lines.isEmpty { return asked(Label(group: "conversation", name: "give-me-a-step")) }
    return .saying(Reply(parts: lines.map { .words($0) }, isUrgent: true), in: conversation)
  }

  private mutating func keepNothing() -> [Reply.Part] {
    let wasKept = keeping.keeps
    keeping.end()
    keeping.isAllowed = false
    return [.words(wasKept ? .keptUntilHere : .nothingKept)]
  }

  private mutating func becomePlain() -> [Reply.Part] {
    channel.becomePlain()
    return [.words("Plain from here on: no pauses, no colour.")]
  }

  private static func unknown(_ name: String, _ near: String?) -> String {
    let guess = near.map { "Did you mean /\($0)? " } ?? ""
    return "There is no \(name.prefix(40)). \(guess)/help lists what there is."
  }
}

extension ChatLoop {
  fileprivate var explanation: [Reply.Part] {
    guard let trace = lastTrace, let hearing = trace.hearing else {
      return [.words("There is no answer yet to look behind.")]
    }
    var lines = Explanation(script: script, hearing: hearing).lines
    if hearing.concern == nil { lines += Explanation.heldBack(trace.withheld) }
    return lines.map { .words($0) }
  }

  fileprivate func explanation(against text: String) -> [Reply.Part] {
    guard let hearing = lastTrace?.hearing else {
      return [.words("There is no answer yet to look behind.")]
    }
    guard let label = Label(text) else { return [.words("A label looks like group/name.")] }
    let explanation = Explanation(script: script, hearing: hearing)
    return explanation.lines(against: label).map { .words($0) }
  }

  /// Writes the draft; the first time it only says what that means.
  fileprivate mutating func save(to file: String) -> String {
    guard let draft = conversation.sitting.draft else { return .noDraft }
    guard hasWarnedOfSaving else {
      hasWarnedOfSaving = true
      return "A file can be read by anyone who uses this computer. The same line again writes it."
    }
    do throws(PlainFileError) {
      try PlainFile.write(draft + "\n", to: file)
      return "Written to \(file)."
    } catch {
      return "It could not be written: \(error.explanation)."
    }
  }
}

extension String {
  fileprivate static let discreet = "This screen is wiped when you leave."
  static let noScreen = "There is no second screen here to move to."
  fileprivate static let noDraft = "There is no wording to show yet."
  fileprivate static let keptUntilHere = "From here on nothing is kept. What was kept before stays."
  fileprivate static let nothingKept = "Nothing of this talk is kept."
}
