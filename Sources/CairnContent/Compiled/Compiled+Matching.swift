import CairnMatching
import CairnVocabulary

extension PatternSet: Compilable {
  func write(to writer: inout ByteWriter) {}

  init(from reader: inout ByteReader) throws(UnreadableScript) { self.init() }
}

extension Lexicon: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(flat: bytes)
    writer.write(flat: ends)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(bytes: try reader.flat(), ends: try reader.flat())
  }
}

extension Phrasebook: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(shared: sets)
    writer.write(lexicon)
    for numbers in [edgeStarts, edgeLabels, edgeTargets, endStarts, ended] {
      writer.write(flat: numbers)
    }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      sets: try reader.sharedTexts(), lexicon: try reader.value(), edgeStarts: try reader.flat(),
      edgeLabels: try reader.flat(), edgeTargets: try reader.flat(), endStarts: try reader.flat(),
      ended: try reader.flat())
  }
}
