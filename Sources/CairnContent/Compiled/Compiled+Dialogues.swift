import CairnDialogue
import CairnMatching
import CairnVocabulary

extension Dialogue: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(label)
    writer.write(spokenAs)
    writer.write(location)
    writer.write(opening)
    writer.write(again)
    writer.write(returns)
    writer.write(listen)
    writer.write(answers)
    writer.write(doors)
    writer.write(shutAfter)
    writer.write(steps)
    writer.write(Endings(endings: beats.map(\.ending)))
    for beat in beats { beat.write(to: &writer) }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(label: try reader.value(), spokenAs: try reader.text(), location: try reader.value())
    opening = try reader.values()
    again = try reader.values()
    returns = try reader.values()
    listen = try reader.values()
    answers = try reader.values()
    doors = try reader.values()
    shutAfter = try reader.values()
    steps = try reader.values()
    for ending in try reader.value(Endings.self).endings {
      beats.append(try Beat(from: &reader, ending: ending))
    }
  }
}

extension Entrance: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(key)
    writer.write(shared: beats)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(key: try reader.sharedText(), beats: try reader.sharedTexts())
  }
}

extension NamedPatterns: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(name)
    writer.write(patterns)
    writer.write(shared: examples)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      name: try reader.sharedText(), patterns: try reader.value(),
      examples: try reader.sharedTexts(), location: try reader.value())
  }
}

extension Door: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(answer)
    writer.writeShared(beat)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(answer: try reader.value(), beat: try reader.sharedText())
  }
}

extension StepDefinition: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(name)
    writer.write(spoken)
    writer.write(Int(askAfter))
    writer.write(concernsOther)
    writer.write(ask)
    writer.writeShared(done)
    writer.writeShared(notDone)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      name: try reader.sharedText(), spoken: try reader.text(),
      askAfter: Int64(try reader.number()), concernsOther: try reader.flag(),
      ask: try reader.values(), done: try reader.sharedText(), notDone: try reader.sharedText(),
      location: try reader.value())
  }
}
