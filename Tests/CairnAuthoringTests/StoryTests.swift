import CairnAuthoring
import CairnConversation
import CairnVocabulary
import Testing

@Suite struct StoryTests {
  private static let files = TranscriptFolder.files(at: [RealContent.folder + "/Tests/Transcripts"])

  @Test func `every story of the repository can be read`() throws {
    let book = try StoryBook(files: Self.files.files, script: RealContent.script())
    #expect(Self.files.findings + book.diagnostics == [])
  }

  @Test(arguments: files.files.flatMap(\.stories).map(\.name))
  func `a story goes as it is written`(name: String) throws {
    let script = try RealContent.script()
    let book = StoryBook(files: Self.files.files, script: script)
    let story = try #require(book.story(named: name))
    let outcome = TranscriptRunner(script: script).run(story, in: book)
    let report = outcome.failures.map { StoryReport.text(of: $0, in: story) }
    #expect(outcome.passed, "\n\(report.joined(separator: "\n"))")
  }
}
