import CairnVocabulary

/// Catches a subcommand that was misspelt: it is named, and never run for the person.
enum Misspelling {
  static func check(_ word: String?, among names: [String]) throws(Failure) {
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    let near = NearestName.of(word, among: names).map { "; did you mean '\($0)'?" } ?? ""
    throw Failure(.usage, "no command is called '\(word.prefix(40))'\(near) See 'cairn --help'.")
  }
}
