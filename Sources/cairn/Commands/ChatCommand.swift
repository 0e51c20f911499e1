import ArgumentParser
import CHardening
import CairnConversation
import CairnDialogue
import CairnTerminal
import CairnVocabulary
import Foundation

/// The talk itself.
struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat", abstract: "Talk. This is what 'cairn' alone does.",
    usage: "cairn chat [flags]",
    discussion: """
      Nothing you type leaves this computer, and nothing is kept unless you ask.
      In the talk: /help, or help. Ctrl-] leaves at once and clears the window.

      Example:
        cairn chat --country IE --breath slow
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var place: StorePlace

  @Flag(name: .customLong("private"), help: "Keep nothing, even if asked in the talk.")
  var isPrivate = false
  @Flag(help: "Keep what matters, under a passphrase; in a pipe its first line.")
  var remember = false
  @Flag(help: "A screen of its own, wiped on every way out.")
  var discreet = false
  @Flag(help: "No pauses, no colour, a sentence a line. Also ACCESSIBLE=1.")
  var plain = false
  @Flag(name: .customLong("no-color"), help: "No colour. Also NO_COLOR=1.")
  var noColour = false
  @Option(help: .named("breath", "Pauses inside a reply."))
  var breath = Breath.steady
  @Option(help: .named("cc", "Country for help lines, two letters. Also CAIRN_COUNTRY."))
  var country: String?
  @Option(help: .named("format", "What goes out in a pipe."))
  var format = TalkFormat.text
  @Option(help: .named("time", "Start the clock at 2026-03-02T20:00:00Z; only /wait moves it."))
  var now: String?
  @Option(help: .named("label#beat", "Begin before this beat, as a writer."))
  var from: String?

  func validate() throws {
    if let from, BeatID(from) == nil {
      throw ValidationError("--from wants a beat, as trust-again/introduction#one")
    }
    if let country, country.utf8.count != 2 || !country.allSatisfy(\.isLetter) {
      throw ValidationError("--country wants two letters, as GB")
    }
    if let now, Timestamp(now) == nil {
      throw ValidationError("--now wants a time, as 2026-03-02T20:00:00Z")
    }
    if isPrivate, remember { throw ValidationError("--private and --remember exclude each other") }
  }

  @MainActor
  func run() async throws {
    let script = try content.script()
    let start = try from.flatMap { try beat($0, in: script) }
    let channel = makeChannel(offering: script)
    defer { channel.close() }
    if discreet, !channel.becomeDiscreet() { channel.tell(.noScreen) }
    var loop = ChatLoop(
      script: script, channel: channel, clock: TalkClock(fixedAt: now.flatMap { Timestamp($0) }),
      keeping: Keeping(place: place))
    loop.conversation.country = countryCode
    loop.keeping.isAllowed = !isPrivate
    loop.folder = content.content.map { WriterFolder($0) }
    loop.start = start
    try await loop.run(remembering: remember)
    if loop.keeping.hasFailed { throw Failure(.cannotKeep) }
  }

  private func beat(_ name: String, in script: Script) throws(Failure) -> BeatID? {
    guard let id = BeatID(name), script.dialogues.beat(id) == nil else { return BeatID(name) }
    let beats = script.dialogues.dialogue(id.dialogue)?.beats.map(\.name) ?? []
    let near = NearestName.of(id.beat, among: beats).map { "; did you mean '#\($0)'?" } ?? ""
    throw Failure(.usage, "no beat is called '\(name)'\(near)")
  }

  private var countryCode: String? {
    let environment = ProcessInfo.processInfo.environment
    return country?.uppercased() ?? CountryGuess(environment: environment).code
  }

  @MainActor
  private func makeChannel(offering script: Script) -> any TalkChannel {
    let isAtTerminal = isatty(0) == 1 && isatty(1) == 1 && format == .text
    let environment = ProcessInfo.processInfo.environment
    let isPlain = plain || !(environment["ACCESSIBLE"] ?? "").isEmpty
    let takesSequences = isAtTerminal && ReadlineReader.terminalTakesSequences()
    if isAtTerminal, let terminal = Terminal(takesSequences: takesSequences) {
      let isColoured =
        takesSequences && !isPlain && !noColour && (environment["NO_COLOR"] ?? "").isEmpty
      let look = Look(isPlain: isPlain, hasColour: isColoured, breath: breath)
      let completion = Completion(
        lines: SlashCommand.completions(
          countries: script.helpLines.countries.map(\.code),
          labels: script.vocabulary.map(\.label)))
      return TerminalChannel(terminal: terminal, look: look, completion: completion)
    }
    return PipeChannel(format: format)
  }
}

extension Breath: ExpressibleByArgument {}

/// What goes out in a pipe.
enum TalkFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl
}
