import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Signs of danger left out, one pattern at a time, and what hears that: the content's own lines and the stories.
///
/// A pattern is missed where some line loses danger or a tier with it, the words' own opinion left aside: what is
/// learned may not hide that a sign is gone.
struct DangerMutants {
  let script: Script
  let stories: [Story]

  var results: [MutationReport.Result] {
    let needed = neededPatterns
    let patterns = script.safety.patterns.origins
    var seen: Set<String> = []
    return patterns.compactMap { origin in
      let key = key(of: origin)
      guard seen.insert(key).inserted else { return nil }
      let words = "\(sign(of: origin)) without '\(origin.text)'"
      return MutationReport.Result(
        kind: .danger, place: origin.location.description, words: words,
        isReached: true, isKilled: needed.contains(key), stub: stub(origin, words))
    }
  }

  private func stub(_ origin: PatternOrigin, _ words: String) -> [String] {
    ["story: \(words)", "# words that only this pattern hears: \(origin.text)", "> ", "@ "]
  }

  private func sign(of origin: PatternOrigin) -> String {
    let sign = script.safety.signs[origin.owner]
    return "\(sign.category) \(sign.name)"
  }

  private func key(of origin: PatternOrigin) -> String { "\(sign(of: origin)) \(origin.text)" }

  /// The patterns that some line hears its highest tier by, and by no other.
  private var neededPatterns: Set<String> {
    var needed: Set<String> = []
    for line in lines {
      let findings = script.safety.findings(in: script.language.utterance(from: line))
      let top = findings.map(\.tier).max() ?? 0
      guard top > 0 else { continue }
      let keys = Set(
        findings.filter { $0.tier == top }.map {
          "\($0.sign.category) \($0.sign.name) \($0.pattern)"
        })
      if keys.count == 1 { needed.formUnion(keys) }
    }
    return needed
  }

  private var lines: [String] {
    let examples = script.intents.filter(\.label.isSafety).flatMap { $0.examples.map(\.text) }
    let said = stories.flatMap(\.turns).compactMap { turn in
      if case .said(let text) = turn.input { text } else { nil }
    }
    return examples + said
  }
}
