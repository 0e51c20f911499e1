import CairnContent
import CairnVocabulary
import Testing

@Suite struct ContentRuleTests {
  @Test(arguments: ContentRule.allCases.filter { $0.sample != nil })
  func `a bad sample is found where it is marked, and a good one is clean`(rule: ContentRule) throws
  {
    let sample = try #require(rule.sample)
    let bad = MarkedText(sample.bad)
    let found = SmallContent.loading(bad.text, as: sample.path).diagnostics
    let places = found.filter { $0.rule == rule.rawValue }.map(\.location)
    let marked = SourceLocation(file: sample.path, line: bad.line ?? 0, column: bad.column ?? 0)
    #expect(places == [marked], "\(found.map { "\($0.location): \($0.message) [\($0.rule)]" })")
    if !sample.good.isEmpty {
      let rest = SmallContent.loading(sample.good, as: sample.path).diagnostics
      #expect(rest == [], "the good sample")
    }
  }

  @Test func `rules have names of their own that writers can type`() {
    let names = ContentRule.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }
}
