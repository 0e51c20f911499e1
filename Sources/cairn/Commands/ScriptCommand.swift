import ArgumentParser
import CairnAuthoring
import CairnConversation
import CairnTerminal
import CairnVocabulary

/// A tree to be read aloud.
struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "A tree to be read aloud and signed off.",
    discussion: """
      Example:
        cairn script regain-trust/respect-their-timing
      """)

  @OptionGroup var content: ContentOptions
  @Argument(help: "The tree.")
  var label: String

  func run() throws {
    let script = try content.script()
    guard let page = Label(label).flatMap({ ReadingScript(of: $0, in: script) }) else {
      throw Failure.noTree(label, in: script)
    }
    try Output.standard.write(page.text)
  }
}
