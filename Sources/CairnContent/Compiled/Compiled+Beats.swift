import CairnDialogue
import CairnVocabulary

extension Beat: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(name)
    writer.write(ending)
    writer.write(location)
    writer.write(kind)
    writer.write(facesOther)
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

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      name: try reader.sharedText(), ending: try reader.value(), location: try reader.value())
    kind = try reader.name()
    facesOther = try reader.flag()
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

extension Ending: Compilable {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .expect(let expectations, let otherwise):
      writer.write(true)
      writer.write(expectations)
      writer.write(otherwise)
    case .goto(let target):
      writer.write(false)
      writer.write(target)
    }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    if try reader.flag() {
      self = .expect(try reader.values(), else: try reader.value())
    } else {
      self = .goto(try reader.value())
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
