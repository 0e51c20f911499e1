package import CairnConversation
import CairnDialogue
import CairnMatching
import CairnVocabulary

/// A script as bytes: what the build puts into the program, so that a start reads no YAML and learns nothing.
package enum CompiledScript {
  private static let sign = Array("CAIRN".utf8)
  /// Raised with every change of the form. The bytes never leave the program they were built for, so that no older
  /// form has to be read.
  private static let version: UInt8 = 1

  package static func bytes(of script: Script) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(script)
    return sign + [version] + writer.bytes
  }

  package static func script(from bytes: [UInt8]) throws(UnreadableScript) -> Script {
    guard bytes.starts(with: sign), bytes.count > sign.count else { throw .foreign }
    guard bytes[sign.count] == version else { throw .otherVersion(Int(bytes[sign.count])) }
    var reader = try ByteReader(bytes, from: sign.count + 1)
    let script = try reader.value(Script.self)
    guard reader.isAtEnd else { throw .damaged }
    return script
  }
}

extension Script: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(vocabulary)
    writer.write(dialogues)
    writer.write(helpLines)
    writer.write(intents)
    writer.write(language)
    writer.write(matcher)
    writer.write(facts)
    writer.write(safety)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      vocabulary: try reader.values(), dialogues: try reader.value(),
      helpLines: try reader.value())
    intents = try reader.values()
    language = try reader.value()
    matcher = try reader.value()
    facts = try reader.value()
    safety = try reader.value()
  }
}

extension DialogueLibrary: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(dialogues.values.sorted { $0.label < $1.label })
    writer.write(notices)
    writer.write(reflections)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      dialogues: try reader.values(), notices: try reader.value(), reflections: try reader.values())
  }
}
