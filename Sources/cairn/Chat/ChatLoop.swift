import CairnAuthoring
import CairnConversation
import CairnMemory
import CairnSafety
import CairnTerminal
import CairnVocabulary

/// A talk from its opening to its end: a line in, a turn decided, recorded, shown.
@MainActor
struct ChatLoop {
  var script: Script
  var companion: Companion
  let channel: any TalkChannel
  var clock: TalkClock
  var conversation: Conversation
  var keeping: Keeping
  /// What was understood last, for `/why`.
  var lastTrace: TurnTrace?
  var hasWarnedOfSaving = false
  /// The folder whose content is spoken, where it is a writer's own.
  var folder: WriterFolder?
  /// Writes the talk down for `/record`; only under a fixed clock.
  var recorder: StoryRecorder?
  /// Where the talk begins, in place of nowhere.
  var start: BeatID?
  /// How many turns there were: 0 while the talk opens.
  private(set) var number = 0

  init(script: Script, channel: any TalkChannel, clock: TalkClock, keeping: Keeping) {
    self.script = script
    self.keeping = keeping
    self.channel = channel
    self.clock = clock
    companion = Companion(script)
    conversation = Conversation(startedAt: clock.now)
    if clock.isFixed { recorder = StoryRecorder(startedAt: clock.now) }
  }

  mutating func run(remembering: Bool) async throws {
    if remembering { await rememberFromTheStart() }
    do {
      try await talk()
    } catch {
      await keeping.leave()
      throw error
    }
    await keeping.leave()
  }

  private mutating func talk() async throws {
    try await finish(companion.respond(to: .opened, in: conversation, at: clock.now), as: nil)
    if let start { try await begin(at: start) }
    while true {
      switch channel.nextLine() {
      case .end: return try await sayGoodbye()
      case .line(let typed):
        if try await answer(typed) { return }
      }
    }
  }

  /// Answers one line; true when the talk is over.
  private mutating func answer(_ typed: TypedText) async throws -> Bool {
    let line = typed.text
    guard !line.allSatisfy(\.isWhitespace) else {
      if !channel.isAtTerminal { try await finish(.saying(Reply(), in: conversation), as: line) }
      return false
    }
    if let command = SlashCommand(
      line, clockIsFixed: clock.isFixed, readsFolder: folder != nil)
    {
      return try await finish(turn(for: command), as: line, isCommand: true)
    }
    if Self.asksForHelp(line) {
      return try await finish(turn(for: .help), as: line, isCommand: true)
    }
    var turn = companion.respond(to: .said(line), in: conversation, at: clock.now)
    if typed.wasCut { turn.reply.parts.insert(.words(.cutShort), at: 0) }
    lastTrace = turn.trace
    recorder?.note(line, answeredBy: turn)
    return try await finish(turn, as: line)
  }

  /// `help` typed alone is the command; in a sentence it is heard.
  private static func asksForHelp(_ line: String) -> Bool {
    let word = line.lowercased().filter { !" .!?".contains($0) }
    return word == "help"
  }

  /// Shows a turn that no line of theirs asked for.
  mutating func show(_ turn: Turn) async throws { try await finish(turn, as: nil) }

  /// Records what follows from `turn`, shows it, and goes on from there. True when it ends the talk.
  @discardableResult
  private mutating func finish(
    _ turn: Turn, as line: String?, isCommand: Bool = false
  ) async throws -> Bool {
    var turn = turn
    turn.conversation.latest = max(turn.conversation.latest, clock.now)
    for request in turn.requests { await fulfil(request, of: &turn) }
    // What is to be forgotten doesn't come back with the Up key either, nor what asked for it.
    if !turn.forgetting.isEmpty { channel.forgetLines() }
    let isDanger = turn.answersDanger
    if isDanger {
      if keeping.keeps, turn.conversation.safety.keepsNothing {
        turn.reply.parts.append(.words(.keptNoLonger))
      }
    } else {
      await record(&turn)
    }
    let stillKept = keeping.keeps && !turn.conversation.safety.keepsNothing
    try channel.show(
      ShownTurn(
        turn: turn, number: number, user: line, kept: stillKept, isCommand: isCommand))
    if isDanger { await stopKeeping(after: turn) }
    conversation = turn.conversation
    number += 1
    return turn.ends
  }

  private mutating func sayGoodbye() async throws {
    guard channel.isAtTerminal else { return }
    try await finish(quit(), as: nil, isCommand: true)
  }
}

extension Label {
  static let goodbye = Label(group: "conversation", name: "goodbye")
}

extension String {
  fileprivate static let cutShort =
    "That was longer than I can take in one go; I read the first part of it."
  fileprivate static let keptNoLonger = "From here on, nothing of this talk is kept."
}
