import CairnDialogue
import CairnMatching
import CairnVocabulary

extension Line: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(pieces)
    writer.write(location)
    writer.write(Int(truncatingIfNeeded: identity))
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      pieces: try reader.values(), location: try reader.value(),
      identity: UInt64(truncatingIfNeeded: try reader.number()))
  }
}

extension Line.Piece: Compilable {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .text(let text):
      writer.write(0)
      writer.write(text)
    case .fact(let name):
      writer.write(1)
      writer.write(name)
    case .agreeing(let singular, let plural):
      writer.write(2)
      writer.writeShared(singular)
      writer.writeShared(plural)
    }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    switch try reader.number() {
    case 0: self = .text(try reader.text())
    case 1: self = .fact(try reader.name())
    case 2: self = .agreeing(singular: try reader.sharedText(), plural: try reader.sharedText())
    default: throw .damaged
    }
  }
}

extension Reflection: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(name)
    writer.write(condition)
    writer.write(weight)
    writer.write(say)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      name: try reader.sharedText(), condition: try reader.value(), weight: try reader.number(),
      say: try reader.values(), location: try reader.value())
  }
}

extension FollowUps: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(all)
    writer.write(patterns)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(try reader.values(), patterns: try reader.value())
    let owners = patterns.origins.map(\.owner)
    guard owners.allSatisfy(all.indices.contains) else { throw .damaged }
  }
}

extension FollowUp: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(condition)
    writer.write(say)
    writer.write(ask)
    writer.write(reactions.yes)
    writer.write(reactions.no)
    writer.write(shared: examples)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    self.init(
      name: try reader.text(), condition: try reader.value(),
      lines: (try reader.values(), try reader.values()),
      reactions: Reactions(yes: try reader.values(), no: try reader.values()),
      examples: try reader.sharedTexts(), location: try reader.value())
  }
}

extension Condition: Compilable {
  func write(to writer: inout ByteWriter) { writer.write(tests) }

  init(from reader: inout ByteReader) throws(UnreadableScript) { self.init(try reader.values()) }
}

extension Condition.Test: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.writeShared(key)
    switch self {
    case .role(let roles): writer.write(shared: roles.map { $0?.rawValue ?? "" })
    case .relation(let kinds): writer.write(shared: kinds.map { $0?.rawValue ?? "" })
    case .other(let kinds): writer.write(names: kinds)
    case .told(let facts), .untold(let facts): writer.write(names: facts)
    case .act(let names), .feeling(let names), .heard(let names), .visited(let names),
      .unvisited(let names):
      writer.write(shared: names)
    case .since(let freshness): writer.write(names: freshness)
    case .night(let flag), .openStep(let flag), .heavy(let flag): writer.write(flag)
    case .message(let lengths): writer.write(names: lengths)
    }
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    switch try reader.sharedText() {
    case "role": self = .role(try reader.sharedTexts().map(Role.init))
    case "relation": self = .relation(try reader.sharedTexts().map(PersonMention.Kind.init))
    case "other": self = .other(try reader.names())
    case "told": self = .told(try reader.names())
    case "untold": self = .untold(try reader.names())
    case "act": self = .act(try reader.sharedTexts())
    case "feeling": self = .feeling(try reader.sharedTexts())
    case "heard": self = .heard(try reader.sharedTexts())
    case "visited": self = .visited(try reader.sharedTexts())
    case "unvisited": self = .unvisited(try reader.sharedTexts())
    case "since": self = .since(try reader.names())
    case "night": self = .night(try reader.flag())
    case "open-step": self = .openStep(try reader.flag())
    case "heavy": self = .heavy(try reader.flag())
    case "message": self = .message(try reader.names())
    default: throw .damaged
    }
  }

  /// As writers name it.
  private var key: String {
    switch self {
    case .role: "role"
    case .relation: "relation"
    case .other: "other"
    case .told: "told"
    case .untold: "untold"
    case .act: "act"
    case .feeling: "feeling"
    case .heard: "heard"
    case .visited: "visited"
    case .unvisited: "unvisited"
    case .since: "since"
    case .night: "night"
    case .openStep: "open-step"
    case .heavy: "heavy"
    case .message: "message"
    }
  }
}
