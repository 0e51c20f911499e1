package import CairnVocabulary

/// What follows from the log: the fold of all entries in order.
package struct MemoryState: Hashable, Sendable {
  package var role: Role?
  /// The relation words told, newest last, each once.
  package var relations: [String] = []
  package var kinds: [String: String] = [:]
  /// Given names by their lower case.
  package var names: [String: NamedPerson] = [:]
  package var closed: Set<Topic> = []
  package var putOffs: [PutOff] = []
  /// Sections opened, in the order of their first opening.
  package var visited: [Label] = []
  package var timesSaid: [BeatID: Int] = [:]
  /// The place in the log at which a variant was last said; a larger one is more recent.
  package var lineLastSaid: [UInt64: Int] = [:]
  package var steps: [StepID: StepRecord] = [:]
  package var helped: [BeatID] = []
  package var decided: [BeatID] = []
  package var pace: Pace?
  package var country: String?
  private var length = 0

  package init() {}

  /// A name as the person spelled it, and the relation it came with; empty where none did.
  package struct NamedPerson: Hashable, Sendable {
    package let spelled: String
    package let relation: String
  }

  /// What is put off, and until when.
  package struct PutOff: Hashable, Sendable {
    package let topic: Topic?
    package let until: Timestamp
  }

  /// A step's newest event, and when each that matters happened.
  package struct StepRecord: Hashable, Sendable {
    package var latest: StepEvent
    package var at: Timestamp
    package var refusedAt: Timestamp?
    package var wasAskedAfter = false
  }

  /// The step taken and not yet done, newest first by time.
  package var openStep: (id: StepID, takenAt: Timestamp)? {
    steps
      .filter { $0.value.latest == .taken || $0.value.latest == .askedAfter }
      .max { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
      .map { ($0.key, $0.value.at) }
  }

  mutating func apply(_ entry: Memory.Entry) {
    length += 1
    switch entry.change {
    case .role(let role): self.role = role
    case .relation(let word, let kind): learn(relation: word, kind: kind)
    case .name(let name, let relation):
      names[name.lowercased()] = NamedPerson(spelled: name, relation: relation ?? "")
    case .opened(let topic): open(topic)
    case .closed(let topic): closed.insert(topic)
    case .reopened(let topic): reopen(topic)
    case .putOff(let topic, let until):
      putOffs.removeAll { $0.topic == topic }
      putOffs.append(PutOff(topic: topic, until: until))
    case .said(let beat, let line):
      timesSaid[beat, default: 0] += 1
      lineLastSaid[line] = length
    case .step(let id, let event): note(event, of: id, at: entry.at)
    case .helped(let beat): if !helped.contains(beat) { helped.append(beat) }
    case .decided(let beat): if !decided.contains(beat) { decided.append(beat) }
    case .pace(let pace): self.pace = pace
    case .country(let code): country = code
    }
  }

  private mutating func learn(relation word: String, kind: String?) {
    relations.removeAll { $0 == word }
    relations.append(word)
    if let kind { kinds[word] = kind }
  }

  private mutating func open(_ topic: Topic) {
    guard case .section(let label) = topic, !visited.contains(label) else { return }
    visited.append(label)
  }

  private mutating func reopen(_ topic: Topic) {
    closed.remove(topic)
    putOffs.removeAll { $0.topic == topic }
  }

  private mutating func note(_ event: StepEvent, of id: StepID, at time: Timestamp) {
    // Told of again, a step that is open or done stays so.
    if event == .offered, let known = steps[id]?.latest,
      [.taken, .askedAfter, .done].contains(known)
    {
      return
    }
    var record = steps[id] ?? StepRecord(latest: event, at: time)
    record.latest = event
    if event != .askedAfter { record.at = time }
    if event == .refused { record.refusedAt = time }
    if event == .askedAfter { record.wasAskedAfter = true }
    if event == .taken { record.wasAskedAfter = false }
    steps[id] = record
  }
}
