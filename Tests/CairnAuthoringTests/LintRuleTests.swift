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
    let found = SmallContent.findings([rule.sample.path: bad.text]).filter { $0.rule == name }
    let marked = SourceLocation(file: rule.sample.path, line: bad.line, column: bad.column)
    #expect(Set(found.map(\.location)) == [marked], "\(found)")
    let good = SmallContent.findings([rule.sample.path: rule.sample.good])
    #expect(good.filter { $0.rule == name } == [])
  }

  @Test func `the small content itself is clean`() {
    #expect(SmallContent.findings([:]) == [])
  }
}
