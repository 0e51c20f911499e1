import CairnAuthoring
import CairnContent
import CairnConversation
import CairnPacing
import CairnVocabulary
import Testing

@Suite struct TimingRuleTests {
  private static let file = TranscriptFolder.files(
    at: [RealContent.folder + "/Tests/Fixtures/timing-rules.transcript"]
  ).files[0]

  private func failures(of name: String, pacing: Pacing) throws -> [String] {
    let script = try #require(TimingContent.script, "the small content has errors")
    let book = StoryBook(files: [Self.file], script: script)
    #expect(book.diagnostics == [])
    let story = try #require(book.story(named: name), "no story for \(name)")
    let companion = TimingContent.companion(script, pacing: pacing)
    let outcome = TranscriptRunner(script: script, companion: companion).run(story, in: book)
    return outcome.failures.map { StoryReport.text(of: $0, in: story) }
  }

  @Test func `the small trees can be read`() {
    #expect(TimingContent.loaded.diagnostics.filter { $0.severity == .error } == [])
  }

  @Test(arguments: Pacing.allPolicies.map(\.name))
  func `every rule has a story that keeps it`(rule: String) throws {
    let failures = try failures(of: rule, pacing: Pacing())
    #expect(failures == [], "\n\(failures.joined(separator: "\n"))")
  }

  @Test(arguments: Pacing.allPolicies.map(\.name))
  func `a story of a rule fails when the rule is switched off`(rule: String) throws {
    let failures = try failures(of: rule, pacing: .without(rule))
    #expect(!failures.isEmpty, "nothing failed without \(rule)")
  }
}
