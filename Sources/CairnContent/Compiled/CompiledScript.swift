package import CairnConversation
import CairnDialogue
package import CairnMatching
import CairnVocabulary

/// A script as bytes: what the build puts into the program, so that a start reads no YAML and learns nothing.
///
/// Two parts, each with its length before it: what a talk needs, and the examples, which only measuring reads.
package enum CompiledScript {
  private static let sign = Array("CAIRN".utf8)
  /// Raised with every change of the form. The bytes never leave the program they were built for, so that no older
  /// form has to be read.
  private static let version: UInt8 = 2

  package static func bytes(of script: Script) -> [UInt8] {
    var talk = ByteWriter()
    talk.write(script)
    var examples = ByteWriter()
    examples.write(script.intents)
    return [talk.bytes, examples.bytes].reduce(sign + [version]) { $0 + length(of: $1) + $1 }
  }

  /// The script, without its intents: what they taught is in its matcher.
  package static func script(from bytes: [UInt8]) throws(UnreadableScript) -> Script {
    var reader = try ByteReader(bytes, in: parts(of: bytes).talk)
    let script = try reader.value(Script.self)
    guard reader.isAtEnd else { throw .damaged }
    return script
  }

  /// The intents with their examples, without their patterns.
  package static func intents(from bytes: [UInt8]) throws(UnreadableScript) -> [Intent] {
    var reader = try ByteReader(bytes, in: parts(of: bytes).examples)
    return try reader.values()
  }

  private static func parts(
    of bytes: [UInt8]
  ) throws(UnreadableScript) -> (talk: Range<Int>, examples: Range<Int>) {
    guard bytes.starts(with: sign), bytes.count > sign.count else { throw .foreign }
    guard bytes[sign.count] == version else { throw .otherVersion(Int(bytes[sign.count])) }
    let talk = try part(of: bytes, at: sign.count + 1)
    let examples = try part(of: bytes, at: talk.upperBound)
    guard examples.upperBound == bytes.count else { throw .damaged }
    return (talk, examples)
  }

  /// Four bytes, the least first.
  private static func length(of part: [UInt8]) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: part.count >> ($0 * 8)) }
  }

  private static func part(of bytes: [UInt8], at place: Int) throws(UnreadableScript) -> Range<Int>
  {
    guard bytes.count - place >= 4 else { throw .damaged }
    let length = bytes[place..<place + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - place - 4 else { throw .damaged }
    return (place + 4)..<(place + 4 + length)
  }
}

/// Without its intents, which are a part of their own.
extension Script: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(vocabulary)
    writer.write(dialogues)
    writer.write(helpLines)
    writer.write(language)
    writer.write(matcher)
    writer.write(facts)
    writer.write(safety)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      vocabulary: try reader.values(), dialogues: try reader.value(),
      helpLines: try reader.value())
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
