import CairnConversation
import CairnDialogue
import CairnVocabulary

/// One passage through a tree from one context: its states, the ways between them, and what is wrong on the way.
struct ExploredPassage {
  private let exploration: TreeExploration
  private let context: ExplorationContext
  private let proof: TurnProof
  private let limit: Int
  private let asking: [ExploredInput]
  private let everything: [ExploredInput]

  /// How each state was first reached; the first state was not.
  private var origins: [(parent: Int, line: String)?] = [nil]
  private var conversations: [Conversation?]
  private var numbers: [ExplorationKey: Int]
  private var ahead: BeatsAhead
  /// Places from which everything was said, in this passage and those before it.
  private(set) var triedPlaces: Set<PlaceKey>
  /// The states that answers lead to, by state; rest is left out.
  private var answered: [[Way]] = [[]]
  private(set) var turns = 0
  private(set) var wasStopped = false
  private(set) var counterexamples: [Counterexample] = []
  private(set) var beats: Set<BeatID> = []
  private(set) var lines: Set<UInt64> = []

  var count: Int { origins.count }

  /// An answer, and the state it leads to.
  private struct Way {
    let state: Int
    let line: String
  }

  init(
    of exploration: TreeExploration, from context: ExplorationContext, proof: TurnProof,
    limit: Int, tried: Set<PlaceKey>
  ) {
    triedPlaces = tried
    self.exploration = exploration
    self.context = context
    self.proof = proof
    self.limit = limit
    asking = exploration.alphabet.asking(for: exploration.tree)
    everything = exploration.alphabet.everything
    conversations = [context.start]
    ahead = BeatsAhead(in: exploration.companion.library)
    numbers = [ExplorationKey(context.start, ahead: ahead.from(context.start.cursor)): 0]
  }

  mutating func walk() {
    var next = 0
    while next < origins.count {
      if let conversation = conversations[next] { expand(next, conversation) }
      conversations[next] = nil
      next += 1
    }
    proveRest()
  }

  private mutating func expand(_ state: Int, _ conversation: Conversation) {
    // A passage ends where it rests: what begins there is a passage from another context. It is still asked everything.
    let isEnd = state > 0 && conversation.rests
    let isNewPlace = triedPlaces.insert(PlaceKey(conversation)).inserted
    guard isNewPlace || !isEnd else { return }
    let isStart = state == 0
    let beat = conversation.cursor.awaited.flatMap(exploration.companion.library.beat)
    var inputs = exploration.alphabet.answers(to: beat, in: conversation.cursor.dialogue)
    if isNewPlace { inputs += exploration.alphabet.stopping + everything }
    if isNewPlace || isStart { inputs += asking }
    for input in inputs { take(input, from: state, conversation, isFollowed: !isEnd) }
  }

  private mutating func take(
    _ input: ExploredInput, from state: Int, _ conversation: Conversation, isFollowed: Bool
  ) {
    turns += 1
    let turn = exploration.companion.respond(
      to: .said(input.code), in: conversation, at: conversation.latest)
    note(turn)
    for (property, complaint) in proof.complaints(about: turn, from: conversation, after: input) {
      report(property, complaint, at: state, by: input.storyLine)
    }
    guard isFollowed, input.kind != .leaves, !turn.ends, stays(turn, after: conversation) else {
      return
    }
    let next = reach(turn.conversation, from: state, by: input.storyLine)
    if input.kind == .answer, !turn.bringsRest, let next {
      answered[state].append(Way(state: next, line: input.storyLine))
    }
  }

  /// Whether the talk is still in this tree or on one of its ways: a steering word that asks something back is walked
  /// with its own tree.
  private func stays(_ turn: Turn, after before: Conversation) -> Bool {
    let label = exploration.tree.label
    let there = turn.conversation.cursor.dialogue
    let isElsewhere = there != label && there != before.cursor.dialogue
    if isElsewhere, there?.isConversation == true { return false }
    switch turn.trace.act {
    case .opened, .take, .goOn, .listen: return true
    case .danger(let other, _): return other == label
    case .enter(let beat): return beat.dialogue == label
    case .clarify: return false
    case .open(let other):
      let isAside = turn.conversation.cursor.place == before.cursor.place
      return other == label || isAside && turn.conversation.pace != before.pace
    }
  }

  private mutating func note(_ turn: Turn) {
    beats.formUnion(turn.trace.beats)
    let sitting = turn.conversation.sitting
    for id in turn.trace.beats {
      guard let beat = exploration.companion.library.beat(id) else { continue }
      for line in beat.say + beat.ask where sitting.lines[line.identity] == max(1, sitting.turn) {
        lines.insert(line.identity)
      }
    }
  }

  /// The number of the state `conversation` is in; nil beyond the limit.
  private mutating func reach(
    _ conversation: Conversation, from state: Int, by line: String
  ) -> Int? {
    let capped = conversation.capped(in: exploration.companion.library)
    // Where a passage rests it ends: one of each such place is asked everything, and none is followed.
    if capped.rests, triedPlaces.contains(PlaceKey(capped)) { return nil }
    let key = ExplorationKey(capped, ahead: ahead.from(capped.cursor))
    if let known = numbers[key] { return known }
    guard origins.count < limit else {
      wasStopped = true
      return nil
    }
    numbers[key] = origins.count
    origins.append((state, line))
    conversations.append(capped)
    answered.append([])
    return origins.count - 1
  }

  private mutating func report(
    _ property: ExplorationProperty, _ complaint: String, at state: Int, by line: String
  ) {
    let place = line.hasPrefix(">>") ? String(line.dropFirst(3)) : "an answer"
    let text =
      property == .danger || property == .rest || property == .everyLabel
      ? "\(complaint) (\(place))" : complaint
    let known = counterexamples.contains { $0.property == property && $0.complaint == text }
    guard !known else { return }
    counterexamples.append(
      Counterexample(
        property: property, complaint: text,
        story: header(property) + story(to: state) + [line]))
  }

  private func header(_ property: ExplorationProperty) -> [String] {
    [
      "story: \(property.rawValue) in \(exploration.tree.label)",
      "# from: \(context.words)",
    ]
  }

  /// The lines that lead to `state`.
  private func story(to state: Int) -> [String] {
    var lines: [String] = []
    var state = state
    while let origin = origins[state] {
      lines.append(origin.line)
      state = origin.parent
    }
    return lines.reversed()
  }

  /// After six answers in a row the talk rests, whatever they are.
  private mutating func proveRest() {
    // In each set the states from which so many answers can be given without rest.
    var open: [Set<Int>] = [Set(answered.indices)]
    for _ in 0..<Self.answersUntilRest {
      let last = open[open.count - 1]
      open.append(
        Set(answered.indices.filter { answered[$0].contains { last.contains($0.state) } }))
    }
    guard let start = open[open.count - 1].min() else { return }
    var lines: [String] = []
    var state = start
    for left in open.dropLast().reversed() {
      guard let way = answered[state].first(where: { left.contains($0.state) }) else { break }
      lines.append(way.line)
      state = way.state
    }
    counterexamples.append(
      Counterexample(
        property: .rest, complaint: "\(exploration.tree.label) doesn't rest within six answers",
        story: header(.rest) + story(to: start) + lines))
  }

  private static let answersUntilRest = 6
}

extension Conversation {
  /// Whether nothing is still to come: no answer is waited for and no beat was held back.
  fileprivate var rests: Bool {
    switch cursor.place {
    case .awaiting, .next: false
    case .nowhere, .resting: true
    }
  }
}
