import ArgumentParser

/// The root of all commands. Talking is what happens when none is named.
struct CairnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cairn",
    abstract: "A quiet place to talk when trust has been broken. Offline.",
    usage: "cairn [<command>] [flags]",
    discussion: """
      Examples:
        cairn                              talk
        cairn --remember                   talk, and keep what matters, locked
        echo "he lied again" | cairn       one line in, one reply out
        cairn lines GB                     help lines, offline
        cairn match --why "he lied again"  what is understood, and why

      Flags of the talk: 'cairn chat --help'.
      """,
    version: "cairn 0.1.0",
    subcommands: [
      ChatCommand.self, MemoryCommand.self, MatchCommand.self, EvaluateCommand.self,
      TestCommand.self, CheckCommand.self, MapCommand.self, NewCommand.self, ScriptCommand.self,
      LinesCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: ChatCommand.self)

  /// Every word that may stand first.
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}
