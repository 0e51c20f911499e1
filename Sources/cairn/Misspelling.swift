import ArgumentParser
import CairnVocabulary

/// Catches a subcommand that was misspelt: it is named, and never run for the person.
enum Misspelling {
  static func check(_ arguments: [String]) throws(Failure) {
    try check(arguments.first, among: CairnCommand.names, help: "cairn --help")
    guard arguments.first == MemoryCommand.configuration.commandName else { return }
    try check(arguments.dropFirst().first, among: MemoryCommand.names, help: "cairn memory --help")
  }

  private static func check(
    _ word: String?, among names: [String], help: String
  ) throws(Failure) {
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    let near = NearestName.of(word, among: names).map { "; did you mean '\($0)'?" } ?? ""
    throw Failure(.usage, "no command is called '\(word.prefix(40))'\(near) See '\(help)'.")
  }
}
