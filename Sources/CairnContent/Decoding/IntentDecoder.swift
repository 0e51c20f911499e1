package import CairnMatching
package import CairnVocabulary

/// Turns one intent file into an intent.
package struct IntentDecoder {
  package private(set) var findings = Findings()
  private let patterns: PatternDecoder

  package init(patterns: PatternDecoder = PatternDecoder()) { self.patterns = patterns }

  package mutating func intent(from root: ContentNode, label: Label) -> Intent {
    Intent(
      label: label,
      patterns: patterns.patterns(in: root["patterns"], &findings),
      examples: examples(in: root),
      counterexamples: root["not"]?.lines.compactMap(\.example) ?? [],
      location: root.location)
  }

  /// The intent's own examples, then those of its signs.
  private func examples(in root: ContentNode) -> [Example] {
    let blocks = [root["examples"]] + (root["signs"]?.entries.map { $0.value["examples"] } ?? [])
    return blocks.compactMap { $0 }.flatMap { $0.lines.compactMap(\.example) }
  }
}

extension ContentNode {
  /// One line as an example.
  var example: Example? {
    text.map { Example(text: $0, location: location) }
  }
}
