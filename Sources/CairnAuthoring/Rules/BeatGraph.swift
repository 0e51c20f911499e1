import CairnDialogue
import CairnVocabulary

/// Which beats lead to which, over all trees.
struct BeatGraph {
  private let trees: [Label: Dialogue]

  init(_ trees: [Dialogue]) {
    var byLabel: [Label: Dialogue] = [:]
    for tree in trees { byLabel[tree.label] = tree }
    self.trees = byLabel
  }

  /// The beats that `target` can come out at, seen from the tree `label`.
  func beats(at target: Target, in label: Label) -> [BeatID] {
    switch target {
    case .rest, .resume: []
    case .beat(let name): [named(BeatID(label, name))]
    case .beatOf(let id): [named(id)]
    case .tree(let other): entrances(of: other)
    }
  }

  /// The id under the beat's own name, where `id` uses one it had before.
  private func named(_ id: BeatID) -> BeatID {
    trees[id.dialogue]?.beat(named: id.beat).map { BeatID(id.dialogue, $0.name) } ?? id
  }

  func entrances(of label: Label) -> [BeatID] {
    guard let tree = trees[label] else { return [] }
    return (tree.opening + tree.again).flatMap(\.beats).map { named(BeatID(label, $0)) }
  }

  /// Where one can come in without another beat of the tree: its ways in, its doors, its steps.
  func roots(of tree: Dialogue) -> [BeatID] {
    let names =
      tree.doors.map(\.beat) + tree.steps.flatMap { [$0.done, $0.notDone] }
      + tree.beats.filter { $0.kind == .step && $0.offer != nil }.map(\.name)
    // What the notices listen for leads to the beat of the same name.
    let heard = tree.answers.map(\.name).filter { tree.beat(named: $0) != nil }
    let isNotices = tree.label == DialogueLibrary.noticesLabel
    let notices = isNotices ? Notice.written.map(\.rawValue) + heard : []
    return entrances(of: tree.label) + (names + notices).map { named(BeatID(tree.label, $0)) }
  }

  func ways(from id: BeatID) -> [BeatID] {
    guard let beat = trees[id.dialogue]?.beat(named: id.beat) else { return [] }
    return (beat.targets + [beat.otherwise].compactMap { $0 }).flatMap {
      beats(at: $0, in: id.dialogue)
    }
  }

  /// Every beat that some talk can come to.
  var reached: Set<BeatID> {
    var open = trees.values.flatMap(roots)
    var seen = Set(open)
    while let id = open.popLast() {
      for next in ways(from: id) where seen.insert(next).inserted { open.append(next) }
    }
    return seen
  }
}

extension Beat {
  /// Where it leads, `else` last.
  var targets: [Target] {
    switch ending {
    case .goto(let target): [target]
    case .expect(let ways, let other): ways.map(\.target) + [other]
    }
  }
}
