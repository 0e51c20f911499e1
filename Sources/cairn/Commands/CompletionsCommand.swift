import ArgumentParser
import CairnTerminal

/// Completion scripts for shells.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "A completion script for your shell.",
    discussion: """
      Example:
        cairn completions bash > ~/.local/share/bash-completion/completions/cairn
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    try Output.standard.write(CairnCommand.completionScript(for: completionShell) + "\n")
  }

  private var completionShell: CompletionShell {
    switch shell {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
