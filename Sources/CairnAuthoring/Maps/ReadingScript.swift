package import CairnConversation
import CairnDialogue
package import CairnVocabulary

/// One tree to be read aloud and signed off: every line that can be said, in the order a talk comes to them.
package struct ReadingScript: Sendable {
  private let tree: Dialogue
  private let paragraphs: Int

  /// Nil where there is no such tree.
  package init?(of label: Label, in script: Script) {
    guard let tree = script.dialogues.dialogue(label) else { return nil }
    self.tree = tree
    paragraphs = script.vocabulary.first { $0.label == label }?.paragraphs ?? 0
  }

  package var text: String {
    let subject = tree.spokenAs.isEmpty ? [] : ["About: \(tree.spokenAs)"]
    let source = paragraphs > 0 ? ["The section has \(paragraphs) paragraphs."] : []
    let head = [tree.label.text, String(repeating: "=", count: tree.label.text.count)]
    return (head + subject + source + entrances + pools + ordered.flatMap(page) + steps + signing)
      .joined(separator: "\n") + "\n"
  }

  /// The beats by the way in they come after first, then what only answers and doors lead to.
  private var ordered: [Beat] {
    let graph = BeatGraph([tree])
    var waiting = graph.roots(of: tree)
    var seen: Set<BeatID> = []
    var beats: [Beat] = []
    while !waiting.isEmpty {
      let id = waiting.removeFirst()
      guard id.dialogue == tree.label, seen.insert(id).inserted,
        let beat = tree.beat(named: id.beat)
      else { continue }
      beats.append(beat)
      waiting = graph.ways(from: id) + waiting
    }
    return beats + tree.beats.filter { !seen.contains(BeatID(tree.label, $0.name)) }
  }

  private var entrances: [String] {
    let first = tree.opening.map { "  \($0.key): \($0.beats.joined(separator: ", "))" }
    let later = tree.again.map { "  \($0.key), again: \($0.beats.joined(separator: ", "))" }
    let doors = tree.doors.map { "  \"\($0.answer.examples.first ?? $0.answer.name)\": \($0.beat)" }
    return ["", "Ways in"] + first + later + doors
  }

  private var pools: [String] {
    let listed = { (title: String, lines: [Line]) -> [String] in
      lines.isEmpty ? [] : ["", title] + lines.map { "  \($0.pieces.map(\.written).joined())" }
    }
    return listed("Staying", tree.listen) + listed("Coming back", tree.returns)
  }

  private func page(of beat: Beat) -> [String] {
    let marks =
      [beat.kind == .hear ? nil : beat.kind.rawValue, "weight \(beat.weight)"].compactMap(\.self)
      + (beat.from.isEmpty
        ? [] : ["paragraph \(beat.from.map(String.init).joined(separator: ", "))"])
    let said = beat.say.map { "  \($0.pieces.map(\.written).joined())" }
    let asked = beat.ask.map { "  ? \($0.pieces.map(\.written).joined())" }
    return ["", "\(beat.name)  (\(marks.joined(separator: ", ")))"] + said + asked
      + ways(from: beat)
  }

  private func ways(from beat: Beat) -> [String] {
    switch beat.ending {
    case .goto(let target): ["    then \(target.words)"]
    case .expect(let ways, let other):
      ways.map { "    \($0.cue.shortWords): \($0.target.words)" }
        + ["    anything else: \(other.words)"]
    }
  }

  private var steps: [String] {
    tree.steps.isEmpty
      ? []
      : ["", "Small steps"]
        + tree.steps.flatMap { step in
          ["  \(step.name): \(step.spoken)"]
            + step.ask.map { "    ? \($0.pieces.map(\.written).joined())" }
        }
  }

  private var signing: [String] {
    ["", "Read aloud by ____________________  on ____________", "Words to mend:", "", ""]
  }
}

extension Target {
  /// As a page names it.
  fileprivate var words: String {
    switch self {
    case .rest: "rest"
    case .resume: "back to what was held up"
    case .beat(let name): name
    case .tree(let label): label.text
    case .beatOf(let id): id.description
    }
  }
}
