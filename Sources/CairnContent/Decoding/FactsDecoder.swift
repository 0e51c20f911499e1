package import CairnMatching

/// Turns `Intents/facts.yaml` into what facts are read by.
package struct FactsDecoder {
  package private(set) var findings = Findings()
  private let patterns: PatternDecoder

  package init(patterns: PatternDecoder = PatternDecoder()) { self.patterns = patterns }

  package mutating func lexicon(from root: ContentNode) -> FactLexicon {
    FactLexicon(
      roles: roles(from: root["roles"]),
      acts: root["acts"]?.entries.map { act(named: $0.key, from: $0.value) } ?? [],
      relations: root["relations"]?.entries.compactMap(relation) ?? [],
      feelings: named(root["feelings"]) { $0 },
      things: named(root["things"]) { "the \($0.spoken)" })
  }

  private mutating func roles(from node: ContentNode?) -> FactLexicon.RoleCues {
    var cues = FactLexicon.RoleCues()
    cues.accused = patterns.patterns(in: node?["accused"], &findings)
    cues.both = patterns.patterns(in: node?["both"], &findings)
    cues.broke = patterns.patterns(in: node?["broke"], &findings)
    cues.hurt = patterns.patterns(in: node?["hurt"], &findings)
    cues.hurtHint = patterns.patterns(in: node?["hurt-hint"], &findings)
    cues.brokeHint = patterns.patterns(in: node?["broke-hint"], &findings)
    return cues
  }

  private mutating func act(named name: String, from node: ContentNode) -> FactLexicon.Act {
    FactLexicon.Act(
      name: name, byOther: patterns.patterns(in: node["other"], &findings),
      byPerson: patterns.patterns(in: node["own"], &findings),
      spokenOfOther: node["they"]?.text ?? "", spokenOfPerson: node["you"]?.text ?? "")
  }

  private func relation(from entry: ContentEntry) -> FactLexicon.Relation? {
    let kind = entry.value["kind"]?.text.flatMap(PersonMention.Kind.init)
    return kind.map {
      FactLexicon.Relation(
        name: entry.key.spoken, spoken: entry.value["spoken"]?.text, kind: $0,
        usualPronoun: entry.value["usually"]?.text.flatMap(PersonMention.Pronoun.init),
        words: entry.value["words"]?.texts ?? [])
    }
  }

  private func named(
    _ node: ContentNode?, as name: (String) -> String
  ) -> [FactLexicon.NamedWords] {
    node?.entries.map { FactLexicon.NamedWords(name: name($0.key), words: $0.value.texts) } ?? []
  }
}

extension String {
  /// A key as it is said: `best-friend` as `best friend`.
  fileprivate var spoken: String { split(separator: "-").joined(separator: " ") }
}
