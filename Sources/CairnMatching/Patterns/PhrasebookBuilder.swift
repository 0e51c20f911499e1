package import CairnVocabulary

extension Phrasebook {
  /// A phrasebook of `sets`, and what is wrong with them. Phrases are normalised as utterances are.
  package static func compiled(
    from sets: [PhraseSet], normaliser: Normaliser = Normaliser()
  ) -> (phrasebook: Phrasebook, diagnostics: [Diagnostic]) {
    var builder = PhrasebookBuilder(names: sets.map(\.name), normaliser: normaliser)
    for (number, set) in sets.enumerated() {
      for phrase in set.phrases { builder.add(phrase, to: number) }
    }
    return (builder.phrasebook(), builder.diagnostics)
  }
}

/// Grows the tree of phrases, then lays it flat.
struct PhrasebookBuilder {
  private(set) var diagnostics: [Diagnostic] = []
  private let names: [String]
  private let numbers: [String: Int]
  private let normaliser: Normaliser
  private var lexicon = Lexicon()
  private var nodes = [Node()]

  private struct Node {
    var targets: [Int32: Int32] = [:]
    var sets: [Int32] = []
  }

  init(names: [String], normaliser: Normaliser) {
    self.names = names
    self.normaliser = normaliser
    numbers = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ phrase: PhraseSet.Phrase, to set: Int) {
    let labels = labels(of: phrase)
    guard labels.contains(where: { $0 != Phrasebook.gap }) else {
      return report("empty-phrase", "a phrase needs a word of its own", at: phrase.location)
    }
    var node = 0
    for label in labels {
      let target = nodes[node].targets[label] ?? Int32(nodes.count)
      if Int(target) == nodes.count { nodes.append(Node()) }
      nodes[node].targets[label] = target
      node = Int(target)
    }
    if !nodes[node].sets.contains(Int32(set)) { nodes[node].sets.append(Int32(set)) }
  }

  /// The edges a phrase takes. Gaps at its start say nothing, and are left out.
  private mutating func labels(of phrase: PhraseSet.Phrase) -> [Int32] {
    var labels: [Int32] = []
    var literal: [Substring] = []
    for part in phrase.text.split(whereSeparator: \.isWhitespace) {
      if part == "*" || part.hasPrefix("<") {
        labels += numbers(of: literal)
        literal = []
        if part == "*" {
          labels.append(Phrasebook.gap)
        } else if let edge = edge(ofSet: part, at: phrase.location) {
          labels.append(edge)
        }
      } else {
        literal.append(part)
      }
    }
    labels += numbers(of: literal)
    return Array(labels.drop { $0 == Phrasebook.gap })
  }

  private mutating func numbers(of literal: [Substring]) -> [Int32] {
    normaliser.plainWords(of: literal.joined(separator: " ")).map { lexicon.add($0) }
  }

  private mutating func edge(ofSet part: Substring, at location: SourceLocation) -> Int32? {
    let name = part.drop { $0 == "<" }.prefix { $0 != ">" }
    if let number = numbers[String(name)] { return Phrasebook.edge(ofSet: number) }
    report("unknown-phrase-set", .unknownSet(String(name), known: names), at: location)
    return nil
  }

  private mutating func report(_ rule: String, _ message: String, at location: SourceLocation) {
    diagnostics.append(Diagnostic(.error, rule: rule, message, at: location))
  }

  func phrasebook() -> Phrasebook {
    var (edgeStarts, labels, targets): ([Int32], [Int32], [Int32]) = ([0], [], [])
    var (endStarts, ended): ([Int32], [Int32]) = ([0], [])
    for node in nodes {
      let edges = node.targets.sorted { $0.key < $1.key }
      labels += edges.map(\.key)
      targets += edges.map(\.value)
      edgeStarts.append(Int32(labels.count))
      ended += node.sets.sorted()
      endStarts.append(Int32(ended.count))
    }
    return Phrasebook(
      sets: names, lexicon: lexicon, edgeStarts: edgeStarts, edgeLabels: labels,
      edgeTargets: targets, endStarts: endStarts, ended: ended)
  }
}

extension String {
  static func unknownSet(_ name: String, known: [String]) -> String {
    let nearest = NearestName.of(name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "unknown phrase set '\(name)'\(nearest)"
  }
}
