package import CairnDialogue
package import CairnMemory
package import CairnVocabulary

/// All that is remembered, in plain words. Asked for, so closed names may stand in it.
package struct MemoryAccount {
  let library: DialogueLibrary
  let memory: MemoryState
  /// What was put off until before then is no longer told; nil tells it all.
  let now: Timestamp?

  package init(library: DialogueLibrary, memory: MemoryState, now: Timestamp? = nil) {
    self.library = library
    self.memory = memory
    self.now = now
  }

  init(library: DialogueLibrary, facts: Facts) {
    self.init(library: library, memory: facts.memory, now: facts.now)
  }

  package var lines: [String] {
    let parts = [
      side, people, subjects, settled, helped, closed, putOff, steps, pace, country, heardLines,
    ].compactMap { $0 }
    return parts.isEmpty ? ["Nothing about you. This talk has only begun."] : parts
  }

  private var side: String? {
    switch memory.role {
    case .hurt: "Somebody broke your trust."
    case .broke: "You said you broke somebody's trust."
    case .both: "Each of you broke the other's trust."
    case .accused: "You've been accused of breaking somebody's trust."
    case nil: nil
    }
  }

  private var people: String? {
    let names = memory.names.sorted { $0.key < $1.key }.map { _, person in
      person.relation.isEmpty ? person.spelled : "\(person.spelled), your \(person.relation)"
    }
    let named = Set(memory.names.values.map(\.relation))
    let relations = memory.relations.filter { !named.contains($0) }.map { "your \($0)" }
    let all = names + relations
    return all.isEmpty ? nil : "People you named: \(all.joined(separator: "; "))."
  }

  private var subjects: String? {
    let spoken = memory.visited.compactMap { library.dialogue($0)?.spokenAs }
    return spoken.isEmpty ? nil : "We've talked about \(Recap.listed(spoken))."
  }

  private var closed: String? {
    let topics = memory.closed.map(name).sorted()
    return topics.isEmpty ? nil : "Closed, until you open it: \(Recap.listed(topics))."
  }

  private var settled: String? {
    let spoken = subjects(of: memory.decided)
    return spoken.isEmpty ? nil : "You came to an answer about \(Recap.listed(spoken))."
  }

  private var helped: String? {
    let spoken = subjects(of: memory.helped)
    return spoken.isEmpty ? nil : "Something said about \(Recap.listed(spoken)) helped."
  }

  private func subjects(of beats: [BeatID]) -> [String] {
    let labels = Set(beats.map(\.dialogue)).sorted()
    return labels.compactMap { library.dialogue($0)?.spokenAs }
  }

  private var putOff: String? {
    let topics = memory.putOffs.filter { putOff in now.map { $0 < putOff.until } ?? true }
    let named = topics.map { $0.topic.map(name) ?? "this talk as a whole" }.sorted()
    return named.isEmpty ? nil : "Put off for now: \(Recap.listed(named))."
  }

  /// What is kept so that no line comes twice; alone it is nothing about them.
  private var heardLines: String? {
    let isAlone = memory.role == nil && memory.visited.isEmpty && memory.relations.isEmpty
    return memory.timesSaid.isEmpty || isAlone
      ? nil : "And which of my lines you've read, so that I needn't say them twice."
  }

  private var steps: String? {
    let spoken = memory.steps.sorted { $0.key < $1.key }.compactMap { id, record in
      library.step(id).map { "\($0.spoken) (\(record.latest.spoken))" }
    }
    return spoken.isEmpty ? nil : "Small steps: \(Recap.listed(spoken))."
  }

  private var pace: String? {
    switch memory.pace {
    case .talking(slower: true): "You asked me to go slower."
    case .listening: "You asked me to listen and nothing else."
    case .talking(slower: false), .paused, nil: nil
    }
  }

  private var country: String? { memory.country.map { "Help lines for \($0)." } }

  private func name(of topic: Topic) -> String {
    switch topic {
    case .person(let word): Self.capitalised(word)
    case .section(let label): library.dialogue(label)?.spokenAs ?? label.name
    }
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension StepEvent {
  /// What became of a step, in a word or a few.
  package var spoken: String {
    switch self {
    case .offered: "offered"
    case .taken, .askedAfter: "open"
    case .refused: "left"
    case .done: "done"
    case .notDone: "left for another day"
    }
  }
}
