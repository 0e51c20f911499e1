import ArgumentParser

/// What is kept, and the ways to change that.
struct MemoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "What is kept, and the ways to change that.",
    discussion: """
      Each asks for the passphrase; in a pipe it is the first line.

      Examples:
        cairn memory show
        cairn memory forget Anna
      """,
    subcommands: [
      MemoryShowCommand.self, MemoryForgetCommand.self, MemoryExportCommand.self,
      MemoryPassphraseCommand.self,
    ])

  /// Every word that may stand first after it.
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}
