import CairnMatching
import CairnVocabulary

extension Lexicon: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(flat: bytes)
    writer.write(flat: ends)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(bytes: try reader.flat(), ends: try reader.flat())
  }
}

extension Language: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(speller)
    writer.write(phrasebook)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(speller: try reader.value(), phrasebook: try reader.value())
  }
}

extension Speller: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(known)
    writer.write(flat: targets)
    writer.write(flat: weights)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let known: Lexicon = try reader.value()
    let targets: [Int32] = try reader.flat()
    let weights: [UInt8] = try reader.flat()
    guard targets.count == weights.count,
      targets.allSatisfy({ (0..<known.count).contains(Int($0)) })
    else { throw .damaged }
    self.init(known: known, targets: targets, weights: weights)
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

extension PatternSet: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(origins)
    writer.write(index)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(origins: try reader.values(), index: try reader.value())
  }
}

extension PatternOrigin: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(location)
    writer.write(owner)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      text: try reader.text(), location: try reader.value(), owner: try reader.number())
  }
}

extension PatternIndex: Compilable {
  func write(to writer: inout ByteWriter) {
    for lexicon in [words, phrases, slots] { writer.write(lexicon) }
    for numbers in [code, starts, treeEnds, numbers] { writer.write(flat: numbers) }
    writer.write(specificities)
    for numbers in [postingStarts, postings] { writer.write(flat: numbers) }
    for marks in [needs, choices] { writer.write(flat: marks) }
  }

  convenience init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      lexicons: (try reader.value(), try reader.value(), try reader.value()),
      code: try reader.flat(),
      patterns: (
        try reader.flat(), try reader.flat(), try reader.flat(), try reader.values()
      ),
      filed: (try reader.flat(), try reader.flat(), try reader.flat(), try reader.flat()))
  }
}

extension Specificity: Compilable {
  func write(to writer: inout ByteWriter) {
    for number in [words, gaps, letters] { writer.write(number) }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(words: try reader.number(), gaps: try reader.number(), letters: try reader.number())
  }
}
