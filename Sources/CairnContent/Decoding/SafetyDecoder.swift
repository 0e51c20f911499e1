import CairnMatching
package import CairnSafety
package import CairnVocabulary

/// Turns one intent file of the group `safety` into what the screen reads for.
package struct SafetyDecoder {
  package private(set) var findings = Findings()
  private let patterns: PatternDecoder

  package init(patterns: PatternDecoder = PatternDecoder()) { self.patterns = patterns }

  package mutating func intent(from root: ContentNode, label: Label) -> SafetyIntent {
    SafetyIntent(
      label: label,
      signs: root["signs"]?.entries.compactMap { sign(from: $0, category: label) } ?? [],
      idioms: patterns.patterns(in: root["idioms"], &findings))
  }

  /// Nil where tier or form are not what the schema allows: the check of the file reports that.
  private mutating func sign(from entry: ContentEntry, category: Label) -> SafetySignSource? {
    let node = entry.value
    guard let tier = node["tier"]?.text.flatMap({ Int($0) }), (1...3).contains(tier),
      let form = node["form"]?.text.flatMap(SafetyConcern.Form.init)
    else { return nil }
    return SafetySignSource(
      sign: SafetySign(
        name: entry.key, category: category, tier: tier, form: form,
        isPast: node["past"]?.text == "yes", needsCompany: node["with"] != nil),
      patterns: patterns.patterns(in: node["patterns"], &findings),
      unless: patterns.patterns(in: node["unless"], &findings),
      with: patterns.patterns(in: node["with"], &findings))
  }
}
