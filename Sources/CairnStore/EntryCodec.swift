import CairnMemory
import CairnVocabulary

/// One entry of the log as bytes. The format is written down, with examples, in `docs/store-format.md`.
enum EntryCodec {
  /// The first byte. Another one means bytes of a later format, which are kept but not read.
  static let version: UInt8 = 1

  static func bytes(of entry: Memory.Entry) -> [UInt8] {
    var writer = RowWriter()
    writer.byte(version)
    writer.count(entry.turn)
    writer.time(entry.at)
    writer.change(entry.change)
    return writer.bytes
  }

  /// Nil for anything that `bytes(of:)` cannot have written.
  static func entry(from bytes: [UInt8]) -> Memory.Entry? {
    var reader = RowReader(bytes)
    guard reader.byte() == version, let turn = reader.count(), let at = reader.time(),
      let change = reader.change(), reader.isAtEnd
    else { return nil }
    return Memory.Entry(turn: turn, at: at, change: change)
  }
}

extension RowWriter {
  fileprivate mutating func change(_ change: MemoryChange) {
    byte(change.kind.rawValue)
    switch change {
    case .role(let role): byte(UInt8(Role.storedOrder.firstIndex(of: role) ?? 0))
    case .relation(let word, let kind):
      text(word)
      optional(kind)
    case .name(let name, let relation):
      text(name)
      optional(relation)
    case .opened(let topic), .closed(let topic), .reopened(let topic): self.topic(topic)
    case .putOff(let topic, let until):
      if let topic { self.topic(topic) } else { byte(Topic.storedTalk) }
      time(until)
    case .said(let beat, let line):
      text(beat.description)
      fixed(line)
    case .step(let id, let event):
      text(id.description)
      byte(UInt8(StepEvent.storedOrder.firstIndex(of: event) ?? 0))
    case .helped(let beat), .decided(let beat): text(beat.description)
    case .pace(let pace): self.pace(pace)
    case .country(let code): text(code)
    }
  }

  private mutating func topic(_ topic: Topic) {
    switch topic {
    case .section(let label):
      byte(Topic.storedSection)
      text(label.text)
    case .person(let word):
      byte(Topic.storedPerson)
      text(word)
    }
  }

  private mutating func pace(_ pace: Pace) {
    switch pace {
    case .talking(slower: false): byte(0)
    case .talking(slower: true): byte(1)
    case .listening: byte(2)
    case .paused(until: nil): byte(3)
    case .paused(let until?):
      byte(4)
      time(until)
    }
  }
}

extension RowReader {
  fileprivate mutating func change() -> MemoryChange? {
    guard let kind = byte().flatMap(StoredKind.init) else { return nil }
    return switch kind {
    case .role: Role.storedOrder.at(byte()).map { .role($0) }
    case .relation: pair().map { .relation($0, kind: $1) }
    case .name: pair().map { .name($0, relation: $1) }
    case .opened: topic().flatMap { $0 }.map { .opened($0) }
    case .closed: topic().flatMap { $0 }.map { .closed($0) }
    case .reopened: topic().flatMap { $0 }.map { .reopened($0) }
    case .putOff: putOff()
    case .said: said()
    case .step: step()
    case .helped: beat().map { .helped($0) }
    case .decided: beat().map { .decided($0) }
    case .pace: pace().map { .pace($0) }
    case .country: text().map { .country($0) }
    }
  }

  private mutating func pair() -> (String, String?)? {
    guard let first = text(), let second = optional() else { return nil }
    return (first, second)
  }

  /// Nil where the bytes make no topic; a nil inside stands for the talk as a whole.
  private mutating func topic() -> Topic?? {
    switch byte() {
    case Topic.storedTalk: .some(nil)
    case Topic.storedSection: text().flatMap { Label($0) }.map { .section($0) }
    case Topic.storedPerson: text().map { .person($0) }
    default: nil
    }
  }

  private mutating func putOff() -> MemoryChange? {
    guard let topic = topic(), let until = time() else { return nil }
    return .putOff(topic, until: until)
  }

  private mutating func said() -> MemoryChange? {
    guard let beat = beat(), let line = fixed() else { return nil }
    return .said(beat, line: line)
  }

  private mutating func step() -> MemoryChange? {
    guard let id = beat(), let event = StepEvent.storedOrder.at(byte()) else { return nil }
    return .step(StepID(id.dialogue, id.beat), event)
  }

  private mutating func beat() -> BeatID? { text().flatMap { BeatID($0) } }

  private mutating func pace() -> Pace? {
    switch byte() {
    case 0: .talking(slower: false)
    case 1: .talking(slower: true)
    case 2: .listening
    case 3: .paused(until: nil)
    case 4: time().map { .paused(until: $0) }
    default: nil
    }
  }
}

extension Array {
  fileprivate func at(_ place: UInt8?) -> Element? {
    place.flatMap { Int($0) < count ? self[Int($0)] : nil }
  }
}
