import CairnMatching
import CairnSafety
import CairnVocabulary

extension SafetyScreen: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(signs)
    writer.write(patterns)
    writer.write(unless)
    writer.write(with)
    writer.write(categories)
    writer.write(idioms)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      signs: try reader.values(), patterns: try reader.value(), unless: try reader.value(),
      with: try reader.value(),
      categories: try reader.values(), idioms: try reader.value())
  }
}

extension SafetySign: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(name)
    writer.write(category)
    writer.write(tier)
    writer.writeShared(form.rawValue)
    writer.write(isPast)
    writer.write(needsCompany)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let (name, category) = (try reader.sharedText(), try reader.value(Label.self))
    let tier = try reader.number()
    guard (1...3).contains(tier) else { throw .damaged }
    self.init(
      name: name, category: category, tier: tier, form: try reader.name(),
      isPast: try reader.flag(), needsCompany: try reader.flag())
  }
}
