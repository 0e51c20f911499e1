import CairnConversation
import CairnDialogue
import CairnMemory
import CairnVocabulary

/// Which stories come near which beats: only those can notice when one is broken.
struct StoryTouches: Sendable {
  private var said: [BeatID: Set<Int>] = [:]
  private var awaited: [BeatID: Set<Int>] = [:]
  private var trees: [Label: Set<Int>] = [:]
  /// Beats said while a person was closed, with that person.
  private(set) var saidWhileClosed: [BeatID: String] = [:]

  init(_ outcomes: [StoryOutcome]) {
    for (number, outcome) in outcomes.enumerated() {
      for played in outcome.turns { note(played, in: number) }
    }
  }

  private mutating func note(_ played: PlayedTurn, in story: Int) {
    for id in played.turn.trace.beats {
      said[id, default: []].insert(story)
      trees[id.dialogue, default: []].insert(story)
      if let name = played.before.memory.state.closed.compactMap(\.person).min() {
        saidWhileClosed[id] = name
      }
    }
    if let open = played.before.cursor.awaited { awaited[open, default: []].insert(story) }
    switch played.turn.trace.act {
    case .open(let label), .danger(let label, _): trees[label, default: []].insert(story)
    case .enter(let beat): trees[beat.dialogue, default: []].insert(story)
    case .take(_, let label, _): trees[label, default: []].insert(story)
    case .opened, .goOn, .listen, .clarify: break
    }
  }

  /// The stories that could notice `mutant`, by number; nil for all.
  func stories(near mutant: Mutant) -> [Int]? {
    guard let beat = mutant.beat else { return nil }
    let found: Set<Int>?
    switch mutant.kind {
    case .way: found = awaited[beat]
    case .condition, .side: found = trees[beat.dialogue]
    case .weight, .directive, .closedName: found = said[beat]
    case .number, .policy, .guards, .danger: return nil
    }
    return (found ?? []).sorted()
  }
}

extension Topic {
  fileprivate var person: String? {
    if case .person(let word) = self { word } else { nil }
  }
}
