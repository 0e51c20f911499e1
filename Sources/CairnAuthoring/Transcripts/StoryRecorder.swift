package import CairnConversation
import CairnMatching
import CairnMemory
package import CairnVocabulary

/// Writes down a talk as a story, given names replaced: what is kept in a repository names nobody.
package struct StoryRecorder: Sendable {
  private let clock: Timestamp
  /// The beat the talk began before, where it began in the middle.
  package var from: BeatID?
  private var steps: [Step] = []
  /// Every name told so far, in the order it came, lower case.
  private var names: [String] = []

  private enum Step: Sendable {
    case turn(said: String, Turn)
    case wait(Int64)
  }

  package init(startedAt clock: Timestamp) { self.clock = clock }

  package mutating func note(_ said: String, answeredBy turn: Turn) {
    steps.append(.turn(said: said, turn))
    let told = turn.conversation.memory.state.names.keys
    let met = turn.conversation.people.compactMap { $0.name?.lowercased() }
    for name in told.sorted() + met where !names.contains(name) { names.append(name) }
  }

  package mutating func wait(_ seconds: Int64) { steps.append(.wait(seconds)) }

  package var isEmpty: Bool { steps.isEmpty }

  /// `country`: two letters, for help lines.
  package func story(named name: String, country: String? = nil) -> String {
    let place =
      (country.map { ["country: \($0)"] } ?? []) + (from.map { ["from: \($0)"] } ?? [])
    return (["story: \(name)", "clock: \(clock.utcText)"] + place + steps.flatMap(lines) + [""])
      .joined(separator: "\n")
  }

  private func lines(of step: Step) -> [String] {
    switch step {
    case .wait(let seconds): return [WalkStep.wait(seconds).line]
    case .turn(let said, let turn):
      let played = PlayedTurn(
        asked: StoryTurn(.said(said), at: SourceLocation(file: "", line: 1, column: 1)),
        typed: said, before: turn.conversation, turn: turn, bans: [])
      let words = turn.reply.lines.flatMap { $0.split(separator: "\n") }.map { "< \($0)" }
      return ["> \(nameless(said))", "@ \(played.recordedHearing)"] + words.map(nameless)
    }
  }

  /// Stand-ins that are heard as names too.
  private static let standIns = ["Robin", "Alex", "Sam", "Kim", "Chris", "Charlie"]

  private func nameless(_ text: String) -> String {
    var result = ""
    var word = ""
    for character in text + " " {
      if character.isLetter {
        word.append(character)
        continue
      }
      result += standIn(for: word)
      word = ""
      result.append(character)
    }
    return String(result.dropLast())
  }

  private func standIn(for word: String) -> String {
    guard let number = names.firstIndex(of: word.lowercased()) else { return word }
    let name = Self.standIns[number % Self.standIns.count]
    return word.first?.isUppercase == true ? name : name.lowercased()
  }
}
