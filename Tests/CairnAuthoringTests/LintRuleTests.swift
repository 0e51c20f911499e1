import CairnAuthoring
import CairnVocabulary
import Testing

@Suite struct LintRuleTests {
  @Test(arguments: LintRules.all.map(\.name))
  func `a rule finds its bad sample where it is marked, and nothing in the good one`(
    name: String
  ) throws {
    let rule = try #require(LintRules.all.first { $0.name == name })
    let bad = MarkedText(rule.sample.bad)
    // The samples' own vocabulary has fewer labels.
    let left = rule.sample.path == "Intents/vocabulary.yaml" ? Self.others : [:]
    let found = SmallContent.findings(left.merging([rule.sample.path: bad.text]) { $1 })
      .filter { $0.rule == name }
    let marked = SourceLocation(file: rule.sample.path, line: bad.line, column: bad.column)
    #expect(Set(found.map(\.location)) == [marked], "\(found)")
    let good = SmallContent.findings(left.merging([rule.sample.path: rule.sample.good]) { $1 })
    #expect(good.filter { $0.rule == name } == [])
  }

  private static let others = ["no", "not-now"].reduce(into: [String: String]()) { files, name in
    files["Intents/conversation/\(name).yaml"] = ""
    files["Dialogues/conversation/\(name).yaml"] = ""
  }

  @Test func `the small content itself is clean`() {
    #expect(SmallContent.findings([:]) == [])
  }
}
