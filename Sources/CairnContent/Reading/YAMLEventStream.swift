import CYaml

/// The events of one YAML text, from libYAML, which comes with Yams.
///
/// Yams' own composer is passed by: it resolves aliases, guesses numbers and dates, and stops at the first duplicate
/// key. Here nothing is resolved, and each event can be counted before anything is built from it.
final class YAMLEventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: text.utf8.count)
    _ = input.initialize(from: text.utf8)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event. After `end` it is not to be called again.
  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLProblem(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }
}

/// A place in the text: line and column from 1, columns counted in Unicode scalars.
struct YAMLMark: Equatable {
  let line: Int
  let column: Int

  init(_ mark: yaml_mark_t) {
    line = mark.line + 1
    column = mark.column + 1
  }
}

/// What libYAML could not read.
struct YAMLProblem: Error {
  let text: String
  let mark: YAMLMark
  /// What it was in the middle of: `while scanning a quoted scalar`.
  let context: String
  let contextMark: YAMLMark

  init(_ parser: yaml_parser_t) {
    text = parser.problem.map { String(cString: $0) } ?? "unreadable"
    // The reader of bytes knows no mark; the parser's own is where it had come to.
    let isReader = parser.error == YAML_READER_ERROR
    mark = YAMLMark(isReader ? parser.mark : parser.problem_mark)
    context = parser.context.map { String(cString: $0) } ?? ""
    contextMark = YAMLMark(parser.context.map { _ in parser.context_mark } ?? parser.mark)
  }
}

/// One event, copied out of libYAML's memory.
struct YAMLEvent {
  enum Kind: Equatable {
    case scalar(ContentNode.Style)
    case listStart, listEnd, mapStart, mapEnd
    case documentStart, documentEnd, streamStart, streamEnd
    case alias
  }

  let kind: Kind
  let start: YAMLMark
  let end: YAMLMark
  /// The value of a scalar; empty for anything else.
  let text: String
  /// Whether it carries `&anchor` or `!tag`.
  let isMarked: Bool

  init(_ event: yaml_event_t) {
    start = YAMLMark(event.start_mark)
    end = YAMLMark(event.end_mark)
    var text = ""
    var isMarked = false
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      text = String(decoding: bytes, as: UTF8.self)
      isMarked = scalar.anchor != nil || scalar.tag != nil
      kind = .scalar(ContentNode.Style(scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      isMarked = list.anchor != nil || list.tag != nil
      kind = .listStart
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      isMarked = map.anchor != nil || map.tag != nil
      kind = .mapStart
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_END_EVENT: kind = .mapEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_START_EVENT: kind = .streamStart
    default: kind = .streamEnd
    }
    self.text = text
    self.isMarked = isMarked
  }
}

extension ContentNode.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE: self = .block
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
