/// The table of keys and the samples of the rules as a page for writers, in Markdown.
package enum ContentGuide {
  package static var page: String {
    (["# What content files may hold", ""] + ContentPlace.allCases.flatMap(section)
      + ["# What the reader of content finds", ""] + ContentRule.allCases.flatMap(section))
      .joined(separator: "\n")
  }

  private static func section(of place: ContentPlace) -> [String] {
    let rows = place.keys.map { key in
      let name = key.isRequired ? "**\(key.name)**" : key.name
      return "| \(name) | \(key.shape.words) | \(key.purpose) |"
    }
    return ["## \(place.rawValue)", "", "| key | value | purpose |", "|---|---|---|"] + rows + [""]
  }

  private static func section(of rule: ContentRule) -> [String] {
    guard let sample = rule.sample else { return ["## \(rule.rawValue)", ""] }
    let bad = ["Found at `⟨1⟩`:", "", "```yaml", sample.bad.withoutLastBreak, "```", ""]
    let good = ["Clean:", "", "```yaml", sample.good.withoutLastBreak, "```", ""]
    return ["## \(rule.rawValue)", ""] + bad + (sample.good.isEmpty ? [] : good)
  }
}

extension ContentShape {
  /// What a writer puts there, in a few words.
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .spoken: "a text that is said"
    case .variants: "a list of texts that are said"
    case .texts: "a list of texts"
    case .entries: "a block after `\\|`, one entry a line"
    case .patterns: "a block after `\\|`, one pattern a line"
    case .choice(let values): "one of " + values.map { "`\($0)`" }.joined(separator: " ")
    case .choices(let values): "a list of " + values.map { "`\($0)`" }.joined(separator: " ")
    case .number(let range): "a number, \(range.lowerBound) to \(range.upperBound)"
    case .numbers: "a list of numbers"
    case .duration: "a length of time, `2 days`"
    case .day: "a day, `2026-11-20`"
    case .name(let kind): "a \(kind.rawValue)"
    case .names(let kind): "a list: each a \(kind.rawValue)"
    case .way: "a beat, `rest`, `group/tree` or `group/tree#beat`"
    case .ways: "what is heard, and the way it leads; `else` last"
    case .usualWays: "what was heard, and where it leads; no `else`"
    case .entrances: "whom it is for, and a list of beats; `else` last"
    case .group(let place): "the keys of \(place.rawValue)"
    case .named(let value): "names of your own, each with \(value.words)"
    case .list(let value): "a list, each \(value.words)"
    }
  }
}

extension String {
  fileprivate var withoutLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
