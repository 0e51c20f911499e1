import ArgumentParser
import CairnConversation
import CairnTerminal
import Foundation

/// Help lines, offline.
struct LinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lines", abstract: "Help lines, offline.", usage: "cairn lines [<country>]",
    discussion: """
      Example:
        cairn lines IE
      """)

  @OptionGroup var content: ContentOptions
  @Argument(help: "A country: two letters, or its name. Without one it is guessed.")
  var country: [String] = []

  func run() throws {
    let helpLines = try content.script().helpLines
    let place = country.isEmpty ? nil : country.joined(separator: " ")
    let guess = CountryGuess(environment: ProcessInfo.processInfo.environment).code
    let reply = helpLines.reply(for: place, fallback: guess)
    try Output.standard.write(reply.lines.map { $0 + "\n" }.joined())
  }
}
