import CairnConversation
import CairnDialogue
import CairnMemory
import CairnSafety
import CairnVocabulary

/// What stood before a talk came to a tree. An exploration is made from each.
struct ExplorationContext: Sendable {
  /// What of the tree was said before.
  enum Said: Hashable, Sendable, CaseIterable {
    case nothing, once, everything
  }

  /// For a story's first line, in words.
  let words: String
  private(set) var start: Conversation

  /// Every context of `tree`: each side with each amount said, then what is closed, night, danger, a long sitting and
  /// an open step, one at a time.
  static func all(of tree: Dialogue, in library: DialogueLibrary) -> [ExplorationContext] {
    let sides = roles(of: tree)
    let plain = sides.flatMap { role in
      Said.allCases.map { ExplorationContext(tree, role: role, said: $0) }
    }
    return plain + special(of: tree)
  }

  private static func roles(of tree: Dialogue) -> [Role?] {
    let keys = Set((tree.opening + tree.again).map(\.key))
    let tested = tree.beats.flatMap { $0.condition?.tests ?? [] }.flatMap { test -> [Role?] in
      if case .role(let roles) = test { roles } else { [] }
    }
    let named = Role.allCases.filter { keys.contains($0.rawValue) || tested.contains($0) }
    return [nil] + named.map { $0 }
  }

  private init(_ tree: Dialogue, role: Role? = nil, said: Said = .nothing) {
    let side = role.map { "side \($0.rawValue)" } ?? "no side told"
    switch said {
    case .nothing: words = side
    case .once: words = "\(side), every beat said once"
    case .everything: words = "\(side), every line said"
    }
    start = Conversation(startedAt: Story.usualClock)
    if let role { learn([.role(role)]) }
    if said != .nothing { say(tree, everything: said == .everything) }
  }

  private init(_ tree: Dialogue, _ words: String, _ change: (inout ExplorationContext) -> Void) {
    self.words = words
    start = Conversation(startedAt: Story.usualClock)
    change(&self)
  }

  private static func special(of tree: Dialogue) -> [ExplorationContext] {
    [
      tree.label.isSection
        ? ExplorationContext(tree, "this subject closed") {
          $0.learn([.closed(.section(tree.label))])
        } : nil,
      ExplorationContext(tree, "a person closed") { context in
        context.learn([.name("Robin", relation: "friend"), .closed(.person("robin"))])
      },
      ExplorationContext(tree, "a relation closed") { $0.learn([.closed(.person("friend"))]) },
      ExplorationContext(tree, "night") { context in
        let night = Story.usualClock.advanced(bySeconds: 4 * 3600)
        context.start = Conversation(startedAt: night)
      },
      ExplorationContext(tree, "danger told before") { context in
        context.start.safety.heard = Set(tree.shutAfter.prefix(1))
        context.start.safety.heard.insert(Label(group: "safety", name: "in-danger"))
        context.start.safety.turnsSince = 3
      },
      ExplorationContext(tree, "late in a long and heavy sitting") { context in
        context.start.sitting.turn = 40
        context.start.sitting.turnsGoingRound = 7
        context.start.sitting.heaviness = 9
      },
      tree.steps.first.map { step in
        ExplorationContext(tree, "the step \(step.name) open") {
          $0.learn([.step(StepID(tree.label, step.name), .taken)])
        }
      },
    ].compactMap(\.self)
  }

  private mutating func learn(_ changes: [MemoryChange]) {
    start.memory = start.memory.applying(changes, turn: 1, at: start.latest)
  }

  private mutating func say(_ tree: Dialogue, everything: Bool) {
    start.sitting.opened.append(tree.label)
    for beat in tree.beats {
      start.sitting.note(BeatID(tree.label, beat.name))
      let said = everything ? beat.say + beat.ask : Array(beat.say.prefix(1) + beat.ask.prefix(1))
      for line in said { start.sitting.lines[line.identity] = 1 }
    }
    start.sitting.turn = 1
    start.sitting.listenedTurns = 2
  }
}
