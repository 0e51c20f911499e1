import CairnVocabulary

/// Builds nodes from the events of one text, strictly: one document, plain maps and lists, no anchors, aliases, tags
/// or keys that are more than a word.
struct NodeReader {
  private let source: SourceText
  private let limits: ReadingLimits
  private let stream: YAMLEventStream
  private var eventsLeft: Int
  /// Duplicate keys and hidden characters: mistakes after which the text can still be read.
  private(set) var findings = Findings()

  init(_ source: SourceText, limits: ReadingLimits) {
    self.source = source
    self.limits = limits
    stream = YAMLEventStream(source.text)
    eventsLeft = limits.events
  }

  /// The one document of the text. Nil when the text holds nothing at all.
  mutating func document() throws(UnreadableText) -> ContentNode? {
    _ = try next()
    guard try next().kind == .documentStart else { return nil }
    let root = try node(from: next(), depth: 1)
    _ = try next()
    let after = try next()
    guard after.kind == .streamEnd else {
      throw refusal(
        .oneDocument, "a second document starts here; a file holds one", at: after.start)
    }
    return root
  }

  private mutating func next() throws(UnreadableText) -> YAMLEvent {
    eventsLeft -= 1
    do {
      let event = try stream.next()
      guard eventsLeft > 0 else {
        throw refusal(
          .tooLarge, "more than \(limits.events) values and signs in one file", at: event.start)
      }
      return event
    } catch let problem as YAMLProblem {
      throw .syntax(problem)
    } catch let refusal as UnreadableText {
      throw refusal
    } catch {
      preconditionFailure("the event stream throws nothing else")
    }
  }

  private mutating func node(from event: YAMLEvent, depth: Int) throws(UnreadableText)
    -> ContentNode
  {
    guard depth <= limits.depth else {
      throw refusal(.tooLarge, "lists and maps more than \(limits.depth) deep", at: event.start)
    }
    guard event.kind != .alias, !event.isMarked else {
      throw .marked(line: event.start.line, column: event.start.column)
    }
    switch event.kind {
    case .scalar(let style): return try text(of: event, style)
    case .listStart: return try list(from: event, depth: depth)
    default: return try map(from: event, depth: depth)
    }
  }

  private mutating func list(from start: YAMLEvent, depth: Int) throws(UnreadableText)
    -> ContentNode
  {
    var items: [ContentNode] = []
    var event = try next()
    while event.kind != .listEnd {
      items.append(try node(from: event, depth: depth + 1))
      event = try next()
    }
    return ContentNode(value: .list(items), style: .plain, location: place(start.start))
  }

  private mutating func map(from start: YAMLEvent, depth: Int) throws(UnreadableText) -> ContentNode
  {
    var entries: [ContentEntry] = []
    var seen: [String: SourceLocation] = [:]
    var event = try next()
    while event.kind != .mapEnd {
      let keyNode = try node(from: event, depth: depth + 1)
      let value = try node(from: next(), depth: depth + 1)
      guard let key = keyNode.text, keyNode.style == .plain || keyNode.style == .quoted else {
        throw .complexKey(line: event.start.line, column: event.start.column)
      }
      if let first = seen[key] {
        findings.report(
          .duplicateKey, "'\(key)' stands twice; the first is in line \(first.line)",
          at: keyNode.location)
      } else {
        seen[key] = keyNode.location
        entries.append(ContentEntry(key: key, location: keyNode.location, value: value))
      }
      event = try next()
    }
    return ContentNode(value: .map(entries), style: .plain, location: place(start.start))
  }

  private mutating func text(of event: YAMLEvent, _ style: ContentNode.Style) throws(UnreadableText)
    -> ContentNode
  {
    guard event.text.utf8.count <= limits.textBytes else {
      throw refusal(.tooLarge, "a text of more than \(limits.textBytes) bytes", at: event.start)
    }
    let location = style == .block ? firstLine(after: event.start) : place(event.start)
    if let hidden = HiddenCharacter.first(in: event.text) {
      findings.report(.hiddenCharacter, hidden.message, at: location)
    }
    let style = style == .plain && isCut(at: event.end) ? .cut : style
    return ContentNode(value: .text(event.text), style: style, location: location)
  }

  /// Columns of a line that somebody may have written by hand; looking for a place costs as much as it is far. Ours.
  private static let longestLine = 4096

  /// Whether a comment follows on the line where an unquoted text ended.
  private func isCut(at end: YAMLMark) -> Bool {
    guard end.column <= Self.longestLine else { return false }
    let rest = source.line(end.line).unicodeScalars.dropFirst(end.column - 1)
    return rest.first == " " && rest.first { $0 != " " } == "#"
  }

  /// Where the first line of a block stands.
  private func firstLine(after mark: YAMLMark) -> SourceLocation {
    var line = mark.line + 1
    while line < source.lines.count, source.line(line).allSatisfy({ $0 == " " }) { line += 1 }
    let indent = source.line(line).prefix { $0 == " " }.count
    return source.location(line: mark.line + 1, column: indent + 1)
  }

  private func place(_ mark: YAMLMark) -> SourceLocation {
    source.location(line: mark.line, column: mark.column)
  }

  private func refusal(_ rule: ContentRule, _ message: String, at mark: YAMLMark) -> UnreadableText
  {
    .refused(rule, message, line: mark.line, column: mark.column)
  }
}

/// Why a text could not be read to its end.
enum UnreadableText: Error {
  case syntax(YAMLProblem)
  /// An anchor, an alias or a tag.
  case marked(line: Int, column: Int)
  case complexKey(line: Int, column: Int)
  case refused(ContentRule, String, line: Int, column: Int)
}
