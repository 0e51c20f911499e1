package import CairnConversation
import CairnDialogue
package import CairnVocabulary

/// Trees as a picture: beats, the ways between them, and what the stories reached of it.
package struct DialogueMap: Sendable {
  let trees: [Dialogue]
  /// Beats that nothing leads to.
  let unreachable: Set<BeatID>
  /// Beats and ways that stories reached; nil where no stories were played.
  let covered: Covered?

  struct Covered: Sendable {
    let beats: Set<String>
    let ways: Set<String>
  }

  /// The tree of `label`, or all of them; nil where there is no such tree.
  package init?(of script: Script, only label: Label? = nil, outcomes: [StoryOutcome]? = nil) {
    let all = script.dialogues.dialogues.values.sorted { $0.label < $1.label }
    let trees = all.filter { label == nil || $0.label == label }
    guard !trees.isEmpty else { return nil }
    self.trees = trees
    let reached = BeatGraph(all).reached
    unreachable = Set(
      trees.flatMap { tree in tree.beats.map { BeatID(tree.label, $0.name) } }
        .filter { !reached.contains($0) })
    covered = outcomes.map { outcomes in
      var marks = CoverageMarks(of: script)
      for turn in outcomes.flatMap(\.turns) { marks.note(turn) }
      return Covered(beats: marks.reached[.beats] ?? [], ways: marks.reached[.ways] ?? [])
    }
  }

  /// Nil where no stories were played.
  func isCovered(_ id: BeatID) -> Bool? { covered.map { $0.beats.contains(id.description) } }

  func isCovered(way: String) -> Bool? { covered.map { $0.ways.contains(way) } }

  /// The ways of a tree, each once: where it begins, where it leads, and the words for it.
  func ways(of tree: Dialogue) -> [MapWay] {
    let entrances = (tree.opening.map { ($0, "") } + tree.again.map { ($0, " again") })
      .flatMap { entrance, when in
        entrance.beats.map { beat in
          MapWay(
            from: .entrance, to: .beat(BeatID(tree.label, beat)), words: entrance.key + when,
            isCovered: nil)
        }
      }
    let doors = tree.doors.map { door in
      MapWay(
        from: .entrance, to: .beat(BeatID(tree.label, door.beat)),
        words: "\u{201C}\(door.answer.examples.first ?? door.answer.name)\u{201D}", isCovered: nil)
    }
    return (entrances + doors + tree.beats.flatMap { ways(from: $0, in: tree) }).joined
  }

  private func ways(from beat: Beat, in tree: Dialogue) -> [MapWay] {
    let id = BeatID(tree.label, beat.name)
    let made = { (target: Target, words: String, name: String?) -> MapWay? in
      guard let end = MapEnd(target, in: tree.label) else { return nil }
      return MapWay(
        from: .beat(id), to: end, words: words, isCovered: name.flatMap { isCovered(way: $0) })
    }
    var ways: [MapWay?] = []
    switch beat.ending {
    case .goto(let target): ways.append(made(target, "", nil))
    case .expect(let expected, let other):
      ways += expected.map { made($0.target, $0.cue.shortWords, $0.name(from: id)) }
      ways.append(made(other, "else", "\(id) else"))
    }
    if beat.condition != nil { ways.append(beat.otherwise.flatMap { made($0, "otherwise", nil) }) }
    return ways.compactMap(\.self)
  }
}

/// One way between two places of a map.
struct MapWay: Hashable, Sendable {
  let from: MapEnd
  let to: MapEnd
  var words: String
  /// Nil where it is not told.
  var isCovered: Bool?
}

/// Where a way begins or ends.
enum MapEnd: Hashable, Sendable {
  /// What the person says that opens the tree.
  case entrance
  case beat(BeatID)
  case tree(Label)

  /// Nil at rest, which a map leaves out.
  init?(_ target: Target, in label: Label) {
    switch target {
    case .rest, .resume: return nil
    case .beat(let name): self = .beat(BeatID(label, name))
    case .beatOf(let id): self = .beat(id)
    case .tree(let other): self = .tree(other)
    }
  }
}

extension [MapWay] {
  /// Ways between the same two places as one, their words listed.
  fileprivate var joined: [MapWay] {
    var order: [[MapEnd]] = []
    var words: [[MapEnd]: [String]] = [:]
    var covered: [[MapEnd]: Bool] = [:]
    for way in self {
      let key = [way.from, way.to]
      if words[key] == nil { order.append(key) }
      if !way.words.isEmpty { words[key, default: []].append(way.words) }
      words[key] = words[key] ?? []
      if let isCovered = way.isCovered { covered[key] = (covered[key] ?? false) || isCovered }
    }
    return order.map { key in
      MapWay(
        from: key[0], to: key[1], words: (words[key] ?? []).listed, isCovered: covered[key])
    }
  }
}

extension [String] {
  /// A few, and how many more.
  fileprivate var listed: String {
    let shown = prefix(4).joined(separator: ", ")
    return count > 4 ? "\(shown) +\(count - 4)" : shown
  }
}

extension Expectation.Cue {
  /// `yes`, or the answer's own name.
  var shortWords: String {
    switch self {
    case .label(let label): label.name
    case .answer(let name): name
    }
  }
}

extension Beat {
  /// The words a picture shows: the start of the first variant.
  func opening(upTo limit: Int) -> String {
    let line = (say.first ?? ask.first)?.pieces.map(\.written).joined() ?? ""
    guard line.count > limit else { return line }
    let words = line.prefix(limit).split(separator: " ", omittingEmptySubsequences: false)
    return words.dropLast().joined(separator: " ") + " \u{2026}"
  }
}
