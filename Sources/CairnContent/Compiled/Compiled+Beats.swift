import CairnDialogue
import CairnVocabulary

/// Without its ending: the beats of a tree share most of their ways, see `Endings`.
extension Beat {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(name)
    writer.write(location)
    writer.write(kind)
    writer.write(facesOther)
    writer.write(remarksOnGap)
    writer.write(weight)
    writer.write(reflects)
    writer.write(optional: condition)
    writer.write(optional: otherwise)
    writer.write(say)
    writer.write(ask)
    writer.write(optional: offer)
    writer.write(shared: helpLines)
    writer.write(names: directives)
    writer.write(flat: from.map(UInt8.init(clamping:)))
    writer.write(shared: was)
  }

  init(from reader: inout ByteReader, ending: Ending) throws(UnreadableScript) {
    self.init(name: try reader.sharedText(), ending: ending, location: try reader.value())
    kind = try reader.name()
    facesOther = try reader.flag()
    remarksOnGap = try reader.flag()
    weight = try reader.number()
    reflects = try reader.flag()
    condition = try reader.optional()
    otherwise = try reader.optional()
    say = try reader.values()
    ask = try reader.values()
    offer = try reader.optionalText()
    helpLines = try reader.sharedTexts()
    directives = try reader.names()
    from = try reader.flat(UInt8.self).map(Int.init)
    was = try reader.sharedTexts()
  }
}

/// The endings of all beats of a tree, each way written once and then named by its number: a way that a hundred beats
/// listen for is read once.
struct Endings {
  var endings: [Ending]
}

extension Endings: Compilable {
  func write(to writer: inout ByteWriter) {
    var numbers: [Expectation: Int] = [:]
    var ways: [Expectation] = []
    for case .expect(let own, _) in endings {
      for way in own where numbers[way] == nil {
        numbers[way] = ways.count
        ways.append(way)
      }
    }
    writer.write(ways)
    writer.write(endings.count)
    for ending in endings {
      switch ending {
      case .expect(let own, let otherwise):
        writer.write(true)
        writer.write(flat: own.map { UInt16(numbers[$0] ?? 0) })
        writer.write(otherwise)
      case .goto(let target):
        writer.write(false)
        writer.write(target)
      }
    }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let ways = try reader.values(Expectation.self)
    let count = try reader.count()
    endings = []
    endings.reserveCapacity(count)
    for _ in 0..<count {
      guard try reader.flag() else {
        endings.append(.goto(try reader.value()))
        continue
      }
      let numbers = try reader.flat(UInt16.self)
      guard numbers.allSatisfy({ Int($0) < ways.count }) else { throw .damaged }
      endings.append(.expect(Ways(table: ways, numbers: numbers), else: try reader.value()))
    }
  }
}

extension Expectation: Compilable {
  func write(to writer: inout ByteWriter) {
    switch cue {
    case .label(let label):
      writer.write(true)
      writer.write(label)
    case .answer(let name):
      writer.write(false)
      writer.writeShared(name)
    }
    writer.write(target)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let cue: Cue = try reader.flag() ? .label(try reader.value()) : .answer(try reader.sharedText())
    self.init(cue: cue, target: try reader.value())
  }
}

extension Target: Compilable {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .rest: writer.write(0)
    case .resume: writer.write(1)
    case .beat(let name):
      writer.write(2)
      writer.writeShared(name)
    case .tree(let label):
      writer.write(3)
      writer.write(label)
    case .beatOf(let id):
      writer.write(4)
      writer.write(id)
    }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    switch try reader.number() {
    case 0: self = .rest
    case 1: self = .resume
    case 2: self = .beat(try reader.sharedText())
    case 3: self = .tree(try reader.value())
    case 4: self = .beatOf(try reader.value())
    default: throw .damaged
    }
  }
}
