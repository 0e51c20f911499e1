import CairnAuthoring
import CairnConversation
import CairnVocabulary
import Testing

@Suite struct CoverageTests {
  private func coverage() throws -> Coverage {
    let script = try SmallContent.script(learns: true)
    let file = TranscriptFile(path: "a", text: "story: a\n> yes\n< ...\n> i want to die\n< ...")
    let book = StoryBook(files: [file], script: script)
    let runner = TranscriptRunner(script: script)
    return Coverage(of: file.stories.map { runner.run($0, in: book) }, in: script)
  }

  @Test(arguments: [("safety-patterns=100", true), ("labels=90", false), ("labels=40", true)])
  func `a floor complains of what lies under it`(floor: String, isMet: Bool) throws {
    let complaint = try #require(CoverageFloor(floor)).complaint(about: try coverage())
    #expect((complaint == nil) == isMet, "\(complaint ?? "")")
  }

  @Test(arguments: ["beats", "beets=10", "beats=101", "beats=x", ""])
  func `a floor that means nothing is refused`(text: String) {
    #expect(CoverageFloor(text) == nil)
  }

  @Test func `the table of paragraphs names the beats that carry each`() throws {
    let table = ParagraphTable(of: try SmallContent.script()).text
    #expect(table.contains("trust-again/introduction 2  one\n"))
    #expect(table.contains("3 of 3 paragraphs carried"))
  }

  @Test func `a talk is written down without the names in it`() throws {
    let script = try RealContent.script()
    let companion = Companion(script)
    let clock = try #require(Timestamp("2026-03-02T20:00:00Z"))
    var conversation = Conversation(startedAt: clock)
    var recorder = StoryRecorder(startedAt: clock)
    for line in ["my sister Mireille lied to me", "mireille says it was nothing"] {
      let turn = companion.respond(to: .said(line), in: conversation, at: clock)
      recorder.note(line, answeredBy: turn)
      conversation = turn.conversation
      recorder.wait(86_400)
    }
    let text = recorder.story(named: "a sister")
    #expect(!text.lowercased().contains("mireille"))
    #expect(text.contains("> my sister Robin lied to me") && text.contains("wait 1 days"))
    #expect(TranscriptFile(path: "a", text: text).diagnostics == [])
  }
}
