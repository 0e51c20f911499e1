/// The table of keys as JSON Schema, for editors that complete and check while a writer types.
///
/// Without unions: every key has one shape. What only whole content can tell, as whether a beat exists, is left to
/// `cairn check`.
package enum ContentSchema {
  /// The schema of the files under `folder`, as `Dialogues` or `Intents/safety`. Nil for a folder without one shape.
  package static func text(forFilesLike path: String) -> String? {
    guard let shape = ContentKind(path: path)?.shape else { return nil }
    return text(of: shape)
  }

  private static func text(of shape: ContentShape) -> String {
    var root: [(String, JSONText)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
    ]
    root += members(of: shape)
    root.append(("$defs", .map(ContentPlace.allCases.map { ($0.rawValue, definition(of: $0)) })))
    return JSONText.map(root).written(indent: 0) + "\n"
  }

  private static func definition(of place: ContentPlace) -> JSONText {
    let properties = place.keys.map { key in
      (key.name, JSONText.map(members(of: key.shape) + [("description", .text(key.purpose))]))
    }
    return .map([
      ("type", .text("object")),
      ("additionalProperties", .word("false")),
      ("required", .list(place.keys.filter(\.isRequired).map { .text($0.name) })),
      ("properties", .map(properties)),
    ])
  }

  private static func members(of shape: ContentShape) -> [(String, JSONText)] {
    switch shape {
    case .text, .spoken, .name, .way, .entries, .patterns: string()
    case .duration: string(pattern: "^[0-9]+ (minute|hour|day|week)s?$")
    case .day: string(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .number: string(pattern: "^[0-9]+$")
    case .choice(let values): string() + [("enum", .list(values.map { .text($0) }))]
    case .variants, .texts, .names: list(of: .text)
    case .choices(let values): list(of: .choice(values))
    case .numbers(let range): list(of: .number(range))
    case .list(let item): list(of: item)
    case .group(let place): [("$ref", .text("#/$defs/\(place.rawValue)"))]
    case .named(let value): map(to: value)
    case .usualWays: map(to: .way)
    case .ways: map(to: .way) + [("required", .list([.text("else")]))]
    case .entrances: map(to: .texts) + [("required", .list([.text("else")]))]
    }
  }

  private static func string(pattern: String? = nil) -> [(String, JSONText)] {
    [("type", .text("string"))] + (pattern.map { [("pattern", .text($0))] } ?? [])
  }

  private static func list(of item: ContentShape) -> [(String, JSONText)] {
    [("type", .text("array")), ("minItems", .word("1")), ("items", .map(members(of: item)))]
  }

  private static func map(to value: ContentShape) -> [(String, JSONText)] {
    [("type", .text("object")), ("additionalProperties", .map(members(of: value)))]
  }
}

/// A piece of JSON, its keys in the order given.
private indirect enum JSONText {
  case text(String)
  /// A number or a literal, as it stands.
  case word(String)
  case list([JSONText])
  case map([(String, JSONText)])

  func written(indent: Int) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return JSONText.quoted(text)
    case .word(let word): return word
    case .list(let items):
      return "[" + items.map { $0.written(indent: indent) }.joined(separator: ", ") + "]"
    case .map(let members):
      let lines = members.map {
        inner + JSONText.quoted($0.0) + ": " + $0.1.written(indent: indent + 2)
      }
      return lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    }
  }

  /// Keys and purposes hold no control characters: a backslash and a quote are all there is to escape.
  private static func quoted(_ text: String) -> String {
    let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"" + String(escaped) + "\""
  }
}
