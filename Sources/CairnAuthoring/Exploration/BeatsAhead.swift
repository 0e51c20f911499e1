import CairnDialogue
import CairnVocabulary

/// Which beats answers may lead to from where a talk stands. What lies behind and cannot come again tells no two
/// states apart.
struct BeatsAhead {
  private let graph: BeatGraph
  /// Beats that some condition asks after: they count wherever the talk stands.
  private let asked: Set<BeatID>
  private var known: [BeatID: Set<BeatID>] = [:]

  init(in library: DialogueLibrary) {
    let trees = library.dialogues.values.sorted { $0.label < $1.label }
    graph = BeatGraph(trees)
    asked = Set(
      trees.flatMap { tree in
        tree.beats.flatMap { $0.condition?.tests ?? [] }.flatMap { test -> [BeatID] in
          switch test {
          case .visited(let beats), .unvisited(let beats): beats.map { BeatID(tree.label, $0) }
          default: []
          }
        }
      })
  }

  mutating func from(_ cursor: DialogueCursor) -> Set<BeatID> {
    let places =
      [cursor.place, cursor.setAside].compactMap { $0?.beat } + [cursor.held].compactMap(\.self)
    return places.reduce(into: asked) { $0.formUnion(from($1)) }
  }

  private mutating func from(_ start: BeatID) -> Set<BeatID> {
    if let found = known[start] { return found }
    var seen: Set = [start]
    var open = [start]
    while let id = open.popLast() {
      for next in graph.ways(from: id) where seen.insert(next).inserted { open.append(next) }
    }
    known[start] = seen
    return seen
  }
}

extension DialogueCursor.Place {
  /// The beat that stands open or comes next; nil at rest.
  fileprivate var beat: BeatID? {
    switch self {
    case .awaiting(let beat), .next(let beat): beat
    case .nowhere, .resting: nil
    }
  }
}
