import CairnMemory
import CairnVocabulary

/// What a line that begins with a slash asks for.
enum SlashCommand: Hashable {
  case help
  /// The same as words of this label.
  case asked(Label)
  case steps
  case remember
  case forget(Forgetting)
  case keepNothing
  case lines(country: String?)
  case why
  case whyNot(String)
  case plain
  case discreet
  case draft
  case save(file: String)
  /// Moves a fixed clock by so many seconds.
  case wait(seconds: Int64)
  /// Writes the talk down as a story.
  case record(name: String)
  /// Reads the content folder again.
  case reload
  case quit
  /// A command without what it needs: how it is written.
  case incomplete(String)
  /// No command, and the one most like it.
  case unknown(String, near: String?)

  /// Nil when `line` is no command: it does not begin with a slash, or reads like words after one.
  ///
  /// `clockIsFixed`: whether `/wait` and `/record` are commands; `readsFolder`: whether `/reload` is one.
  init?(_ line: String, clockIsFixed: Bool, readsFolder: Bool = false) {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first, first.hasPrefix("/") else { return nil }
    let name = String(first.dropFirst()).lowercased()
    let rest = Array(words.dropFirst())
    // Whatever is said at length is heard as words: danger may stand in it.
    guard rest.count <= 3 else { return nil }
    if clockIsFixed, name == "wait" {
      self = Self.seconds(in: rest).map { .wait(seconds: $0) } ?? .incomplete("/wait 3 days")
    } else if clockIsFixed, name == "record" {
      self = rest.count == 1 ? .record(name: rest[0]) : .incomplete("/record NAME")
    } else if readsFolder, name == "reload", rest.isEmpty {
      self = .reload
    } else if let command = Self.command(name, rest) {
      self = command
    } else if rest.isEmpty {
      self = .unknown("/\(name)", near: NearestName.of(name, among: SlashEntry.all.map(\.name)))
    } else {
      return nil
    }
  }

  private static func command(_ name: String, _ rest: [String]) -> SlashCommand? {
    if let label = SlashEntry.all.first(where: { $0.name == name })?.label { return .asked(label) }
    return switch name {
    case "help": .help
    case "steps": .steps
    case "remember": .remember
    case "forget": .forget(Forgetting(spoken: rest))
    case "private": .keepNothing
    case "lines": .lines(country: rest.isEmpty ? nil : rest.joined(separator: " "))
    case "why": why(rest)
    case "plain": .plain
    case "discreet": .discreet
    case "draft": .draft
    case "save": rest.count == 1 ? .save(file: rest[0]) : .incomplete("/save FILE")
    case "quit", "exit": .quit
    default: nil
    }
  }

  private static func why(_ rest: [String]) -> SlashCommand {
    switch (rest.first?.lowercased(), rest.count) {
    case (nil, _): .why
    case ("not", 2): .whyNot(rest[1])
    default: .incomplete("/why, or /why not LABEL")
    }
  }

  /// `3 days`, `1 hour`, `2 weeks`, `10 minutes`.
  private static func seconds(in rest: [String]) -> Int64? {
    guard rest.count == 2, let count = Int64(rest[0]), (0...100_000).contains(count) else {
      return nil
    }
    let units: [(name: String, seconds: Int64)] = [
      ("minute", 60), ("hour", 3600), ("day", 86_400), ("week", 604_800),
    ]
    return units.first { rest[1] == $0.name || rest[1] == $0.name + "s" }.map { count * $0.seconds }
  }

  /// Whole lines that Tab may offer, where there are help lines for `countries`, and these `labels`.
  static func completions(countries: [String], labels: [Label]) -> [String] {
    SlashEntry.all.flatMap { entry in
      ["/\(entry.name)"] + entry.arguments.map { "/\(entry.name) \($0)" }
    } + countries.map { "/lines \($0)" } + labels.map { "/why not \($0.text)" }
  }
}
