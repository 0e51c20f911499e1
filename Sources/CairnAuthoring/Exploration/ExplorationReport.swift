import CairnConversation
import CairnDialogue
import CairnVocabulary

/// What an exploration covered, what it proved, and the stories against the rest.
package struct ExplorationReport: Sendable {
  package let trees: Int
  package let states: Int
  package let turns: Int
  /// Trees that were not walked to their end, with the contexts it was in.
  let stopped: [(label: Label, contexts: [String])]
  package let counterexamples: [Counterexample]
  package let beatsReached: Int
  package let beats: Int
  /// Variants said while exploring; the rest of a beat's name facts, or come when it is said again.
  package let linesSaid: Int
  package let lines: Int

  init(
    _ outcomes: [(label: Label, outcome: TreeExploration.Outcome)], of script: Script,
    isWhole: Bool
  ) {
    trees = outcomes.count
    states = outcomes.reduce(0) { $0 + $1.outcome.states }
    turns = outcomes.reduce(0) { $0 + $1.outcome.turns }
    stopped = outcomes.filter { !$0.outcome.stopped.isEmpty }.map { ($0.label, $0.outcome.stopped) }
    let reached = outcomes.reduce(into: Set<BeatID>()) { $0.formUnion($1.outcome.beats) }
    let said = outcomes.reduce(into: Set<UInt64>()) { $0.formUnion($1.outcome.lines) }
    let explored = outcomes.compactMap { script.dialogues.dialogue($0.label) }
    let all = explored.flatMap { tree in
      tree.beats.map { (id: BeatID(tree.label, $0.name), beat: $0) }
    }
    beats = all.count
    beatsReached = all.filter { reached.contains($0.id) }.count
    let lines = all.flatMap { $0.beat.say + $0.beat.ask }
    self.lines = lines.count
    linesSaid = lines.filter { said.contains($0.identity) }.count
    let found = outcomes.flatMap(\.outcome.counterexamples).shortestOfEach
    counterexamples =
      found + all.filter { !reached.contains($0.id) }.map { Self.unreached($0.id, $0.beat) }
      + (isWhole ? Self.sectionsWithoutTree(script) : [])
  }

  package var isProof: Bool { stopped.isEmpty }

  private static func unreached(_ id: BeatID, _ beat: Beat) -> Counterexample {
    Counterexample(
      property: .everyBeat, complaint: "\(id) was reached by no talk", story: ["# \(beat.location)"]
    )
  }

  private static func sectionsWithoutTree(_ script: Script) -> [Counterexample] {
    script.vocabulary.map(\.label)
      .filter { $0.isSection && script.dialogues.dialogue($0) == nil }
      .map {
        Counterexample(property: .everyBeat, complaint: "\($0) has no tree", story: [])
      }
  }

  /// A page: what was walked, each property, and the stories.
  package var text: String {
    (Self.abstraction + counts + properties + stories).joined(separator: "\n")
  }

  private static let abstraction = [
    "Explored: every passage through one tree and its ways on, each from every context: the side, how much",
    "was said before (nothing, every beat once, every line), one closed topic, night, danger told before, a long",
    "sitting, an open step. Every answer is given in every state: the beat's own, yes, no, words that name nothing",
    "and so on. Everything else (every label, every danger, doors, tellings that meet each condition, halting words) is",
    "said once from every place, pace and weight. Visits capped at two, weight in three buckets (the heavy one",
    "counted out to eight), the question budget as left or spent, beats that cannot come again forgotten, no",
    "sentence said back.",
    "",
  ]

  private var counts: [String] {
    let bound =
      isProof
      ? ["All of it was walked."]
      : [
        "Stopped at the bound in \(stopped.count) trees; there all stories up to a length were walked:"
      ]
        + stopped.map { "  \($0.label): \($0.contexts.joined(separator: "; "))" }
    return ["\(trees) trees, \(states) states, \(turns) turns."] + bound + [
      "\(beatsReached) of \(beats) beats reached, \(linesSaid) of \(lines) variants said on the way.",
      "",
    ]
  }

  private var properties: [String] {
    ExplorationProperty.allCases.map { property in
      let against = counterexamples.filter { $0.property == property }.count
      let verdict =
        against == 0 ? (isProof ? "holds" : "holds as far as walked") : "\(against) against it"
      return property.rawValue.padded(to: 4) + property.claim + ": " + verdict
    }
  }

  private var stories: [String] {
    ExplorationProperty.allCases.flatMap { property -> [String] in
      let against = counterexamples.filter { $0.property == property }
      let rest = against.count - Self.storiesShown
      return against.prefix(Self.storiesShown).flatMap { example in
        ["", "\(property.rawValue): \(example.complaint)"] + example.story.map { "    " + $0 }
      } + (rest > 0 ? ["", "\(property.rawValue): and \(rest) more like it"] : [])
    }
  }

  /// Stories shown of each property.
  private static let storiesShown = 6
}
