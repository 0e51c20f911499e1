import CairnConversation
import CairnMatching
import CairnVocabulary

extension SourceLocation: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(file)
    writer.write(line)
    writer.write(column)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(file: try reader.sharedText(), line: try reader.number(), column: try reader.number())
  }
}

extension Label: Compilable {
  func write(to writer: inout ByteWriter) { writer.writeShared(text) }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    guard let label = Label(try reader.sharedText()) else { throw .damaged }
    self = label
  }
}

extension BeatID: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(dialogue)
    writer.writeShared(beat)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(try reader.value(), try reader.sharedText())
  }
}

extension VocabularyEntry: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(label)
    writer.write(paragraphs)
    writer.write(optional: side?.rawValue)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      label: try reader.value(), paragraphs: try reader.number(),
      side: try reader.optionalText().flatMap(Role.init))
  }
}

extension Example: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(text: try reader.text(), location: try reader.value())
  }
}

/// Without its patterns: the matcher has those of all intents in one set.
extension Intent: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(label)
    writer.write(examples)
    writer.write(counterexamples)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      label: try reader.value(), examples: try reader.values(),
      counterexamples: try reader.values(), location: try reader.value())
  }
}
