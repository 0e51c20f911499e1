import CairnMatching

extension FactLexicon: Compilable {
  func write(to writer: inout ByteWriter) {
    for cues in [
      roles.accused, roles.both, roles.broke, roles.hurt, roles.hurtHint, roles.brokeHint,
    ] {
      writer.write(cues)
    }
    writer.write(roleWeights.weights)
    writer.write(acts)
    writer.write(relations)
    writer.write(feelings)
    writer.write(things)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    var roles = RoleCues()
    roles.accused = try reader.value()
    roles.both = try reader.value()
    roles.broke = try reader.value()
    roles.hurt = try reader.value()
    roles.hurtHint = try reader.value()
    roles.brokeHint = try reader.value()
    let weights = RoleWeights(try reader.value())
    self.init(
      roles: roles, acts: try reader.values(), relations: try reader.values(),
      feelings: try reader.values(), things: try reader.values())
    roleWeights = weights
  }
}

extension FactLexicon.Act: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(byOther)
    writer.write(byPerson)
    writer.write(spokenOfOther)
    writer.write(spokenOfPerson)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      name: try reader.text(), byOther: try reader.value(), byPerson: try reader.value(),
      spokenOfOther: try reader.text(), spokenOfPerson: try reader.text())
  }
}

extension FactLexicon.Relation: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(optional: spoken)
    writer.writeShared(kind.rawValue)
    writer.write(optional: usualPronoun?.rawValue)
    writer.write(shared: words)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      name: try reader.text(), spoken: try reader.optionalText(), kind: try reader.name(),
      usualPronoun: try reader.optionalText().flatMap(PersonMention.Pronoun.init),
      words: try reader.sharedTexts())
  }
}

extension FactLexicon.NamedWords: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(shared: words)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(name: try reader.text(), words: try reader.sharedTexts())
  }
}
