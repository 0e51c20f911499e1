import CairnDialogue

extension HelpLines: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(asOf)
    writer.write(countries)
    writer.write(international)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      asOf: try reader.text(), countries: try reader.values(), international: try reader.values())
  }
}

extension HelpLines.Country: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(code)
    writer.write(name)
    writer.write(needs)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(code: try reader.text(), name: try reader.text(), needs: try reader.values())
  }
}

extension HelpLines.Need: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(name)
    writer.write(rows)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(name: try reader.sharedText(), rows: try reader.values())
  }
}

extension HelpLine: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(confidence)
    for text in [name, number, contact, self.text, how, hours, who, silent, note] {
      writer.write(optional: text)
    }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(confidence: try reader.name())
    name = try reader.optionalText()
    number = try reader.optionalText()
    contact = try reader.optionalText()
    text = try reader.optionalText()
    how = try reader.optionalText()
    hours = try reader.optionalText()
    who = try reader.optionalText()
    silent = try reader.optionalText()
    note = try reader.optionalText()
  }
}
