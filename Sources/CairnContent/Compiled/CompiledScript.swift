package import CairnConversation
import CairnDialogue
package import CairnMatching
import CairnVocabulary

/// A script as bytes: what the build puts into the program, so that a start reads no YAML and learns nothing.
///
/// The bytes are a text, and the program holds them as a string literal. Three parts, each with its length before it:
/// what a talk reads once, the numbers it reads where they lie, and the examples with the number of the lessons, which
/// only measuring and writing read.
package enum CompiledScript {
  private static let sign = Array("CAIRN".utf8)
  /// Raised with every change of the form. The bytes never leave the program they were built for, so that no older
  /// form has to be read.
  private static let version: UInt8 = 9

  /// `lessons` is `ContentSource.lessons` of what the script was read from.
  package static func bytes(of script: Script, lessons: UInt64) -> [UInt8] {
    var talk = ByteWriter()
    talk.write(script)
    var examples = ByteWriter()
    examples.write(flat: [lessons])
    examples.write(script.intents)
    return [talk.bytes, talk.resting, examples.bytes].reduce(sign + [version]) {
      $0 + Septets.bytes(of: UInt32($1.count)) + $1
    }
  }

  /// The script, without its intents: what they taught is in its matcher.
  package static func script(from bytes: ConstantBytes) throws(UnreadableScript) -> Script {
    let parts = try CompiledParts(bytes)
    var reader = try ByteReader(parts.talk, resting: parts.resting)
    let script = try reader.value(Script.self)
    guard reader.isAtEnd else { throw .damaged }
    return script
  }

  /// The part that nothing reads again once there is a script.
  package static func readOnce(of bytes: ConstantBytes) throws(UnreadableScript) -> ConstantBytes {
    try CompiledParts(bytes).talk
  }

  /// The intents with their examples, without their patterns.
  package static func intents(from bytes: ConstantBytes) throws(UnreadableScript) -> [Intent] {
    let parts = try CompiledParts(bytes)
    var reader = try ByteReader(parts.examples, resting: ConstantBytes(""))
    _ = try reader.flat(UInt64.self)
    return try reader.values()
  }

  /// Which lessons the script learned from.
  package static func lessons(from bytes: ConstantBytes) throws(UnreadableScript) -> UInt64 {
    let parts = try CompiledParts(bytes)
    var reader = try ByteReader(parts.examples, resting: ConstantBytes(""))
    guard let lessons = try reader.flat(UInt64.self).first else { throw .damaged }
    return lessons
  }

  fileprivate static func start(of bytes: UnsafeRawBufferPointer) throws(UnreadableScript) -> Int {
    guard bytes.starts(with: sign), bytes.count > sign.count else { throw .foreign }
    guard bytes[sign.count] == version else { throw .otherVersion(Int(bytes[sign.count])) }
    return sign.count + 1
  }
}

/// Where each part lies.
private struct CompiledParts {
  let talk: ConstantBytes
  let resting: ConstantBytes
  let examples: ConstantBytes

  init(_ bytes: ConstantBytes) throws(UnreadableScript) {
    let raw = bytes.pointer
    var place = try CompiledScript.start(of: raw)
    talk = try Self.part(of: raw, at: &place)
    resting = try Self.part(of: raw, at: &place)
    examples = try Self.part(of: raw, at: &place)
    guard place == raw.count else { throw .damaged }
  }

  private static func part(
    of bytes: UnsafeRawBufferPointer, at place: inout Int
  ) throws(UnreadableScript) -> ConstantBytes {
    let width = Septets.width(of: UInt32.self)
    guard bytes.count - place >= width, let start = bytes.baseAddress else { throw .damaged }
    let length = Int(Septets.number(at: start + place, UInt32.self))
    place += width
    guard length <= bytes.count - place else { throw .damaged }
    defer { place += length }
    let part = UnsafeRawBufferPointer(rebasing: bytes[place..<(place + length)])
    return ConstantBytes(staying: part)
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

/// Each tree is a part of its own with its label before it, so that a start passes over it.
extension DialogueLibrary: Compilable {
  func write(to writer: inout ByteWriter) {
    let trees = dialogues.values.filter { $0.label != Self.noticesLabel }
      .sorted { $0.label < $1.label }
    writer.write(trees.count)
    for tree in trees {
      writer.write(tree.label)
      writer.write(part: tree)
    }
    writer.write(notices)
    writer.write(reflections)
    writer.write(part: followUps)
    writer.write(part: questions)
    writer.write(part: inquiries)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    var shelves: [DialogueShelf] = []
    for _ in 0..<(try reader.count()) {
      shelves.append(DialogueShelf(label: try reader.value(), read: try reader.part()))
    }
    self.init(
      shelves: shelves, notices: try reader.value(), reflections: try reader.values(),
      followUps: LateRead(try reader.part()), questions: LateRead(try reader.part()),
      inquiries: LateRead(try reader.part()))
  }
}
