import CairnVocabulary

/// Checks one file's nodes against the table of keys: keys, shapes, values, and names that must be defined somewhere.
struct ContentChecker {
  let source: SourceText
  let definitions: Definitions
  /// The tree the file holds, for names that live in one tree.
  let tree: Label?
  var findings = Findings()

  init(_ source: SourceText, definitions: Definitions, tree: Label? = nil) {
    self.source = source
    self.definitions = definitions
    self.tree = tree
  }

  mutating func check(_ node: ContentNode, is shape: ContentShape) {
    switch shape {
    case .text, .spoken, .choice, .number, .duration, .day, .name, .way: checkText(node, is: shape)
    case .entries, .patterns: checkBlock(node)
    case .variants, .texts: checkList(node, of: .text)
    case .choices(let values): checkList(node, of: .choice(values))
    case .numbers(let range): checkList(node, of: .number(range))
    case .names(let kind): checkList(node, of: .name(kind))
    case .list(let item): checkList(node, of: item)
    case .ways, .usualWays, .entrances: checkWays(node, is: shape)
    case .group(let place): checkGroup(node, place)
    case .named(let value): checkNamed(node, value)
    }
  }

  private mutating func checkList(_ node: ContentNode, of item: ContentShape) {
    guard case .list(let items) = node.value else {
      reportShape(node, wanted: "a list, each entry on its own line after '- '")
      return
    }
    if items.isEmpty { findings.report(.badValue, "an empty list", at: node.location) }
    for each in items { check(each, is: item) }
  }

  private mutating func checkBlock(_ node: ContentNode) {
    guard node.text != nil, node.style == .block else {
      reportShape(node, wanted: "a block: '|' after the key, then one entry a line")
      return
    }
  }

  private mutating func checkNamed(
    _ node: ContentNode, _ value: ContentShape
  ) {
    guard case .map(let entries) = node.value else {
      reportShape(node, wanted: "names with their values")
      return
    }
    for entry in entries {
      checkName(entry)
      check(entry.value, is: value)
    }
  }

  /// A name the writer chose must be one that every place which uses it can spell.
  private mutating func checkName(_ entry: ContentEntry) {
    let isPlain = entry.key.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
        || byte == 45
    }
    guard !isPlain || entry.key.isEmpty || entry.key == "rest" else { return }
    findings.report(
      .badName, "'\(entry.key)' can't be a name; names are letters, digits and '-', and not 'rest'",
      at: entry.location)
  }

  private mutating func checkGroup(_ node: ContentNode, _ place: ContentPlace) {
    guard case .map(let entries) = node.value else {
      reportShape(node, wanted: "keys with their values")
      return
    }
    for entry in entries {
      if let key = place.keys.first(where: { $0.name == entry.key }) {
        check(entry.value, is: key.shape)
      } else {
        reportUnknown(entry, in: place)
      }
    }
    for key in place.keys where key.isRequired && node[key.name] == nil {
      findings.report(.missingKey, "this \(place.rawValue) has no '\(key.name)'", at: node.location)
    }
    if place == .beat { checkBeat(node) }
  }

  private mutating func reportUnknown(_ entry: ContentEntry, in place: ContentPlace) {
    let near = NearestName.hint(entry.key, among: place.keys.map(\.name))
    findings.report(
      .unknownKey, "unknown key '\(entry.key)' in this \(place.rawValue)\(near)", at: entry.location
    )
  }

  mutating func reportShape(_ node: ContentNode, wanted: String) {
    let found =
      switch node.value {
      case .text(let text): text.isEmpty ? "nothing" : node.style == .block ? "a block" : "a text"
      case .list: "a list"
      case .map: "keys"
      }
    findings.report(.wrongShape, "\(found) stands here; wanted is \(wanted)", at: node.location)
  }
}

extension NearestName {
  /// `; did you mean 'x'?`, or nothing when no candidate is near.
  static func hint(_ name: String, among candidates: [String]) -> String {
    of(name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}
