import CairnAuthoring
import CairnVocabulary
import Testing

@Suite struct WalkerTests {
  private static let twoQuestions = SmallContent.tree(
    beats: """
        one:
          from: [1, 2, 3]
          say: ["Is it loud?", "Does it last?"]
          ask: ["Is it near?", "Is it far?"]
          expect: { conversation/yes: two, else: rest }
        two:
          say: ["That can stand."]
          goto: rest

      """)

  @Test func `a walk ends the same for any number at a time`() async throws {
    let script = try SmallContent.script([SmallContent.tree: Self.twoQuestions], learns: true)
    let one = await Walker(script).walked(turns: 600, seed: 3, jobs: 1)
    let two = await Walker(script).walked(turns: 600, seed: 3, jobs: 2)
    #expect(one.turns == two.turns)
    #expect(one.failed.map(\.story) == two.failed.map(\.story))
  }

  @Test func `what goes wrong is cut down to what it takes, and reads as a story`() async throws {
    let script = try SmallContent.script([SmallContent.tree: Self.twoQuestions], learns: true)
    let failed = await Walker(script).walked(turns: 2_000, seed: 1, jobs: 1).failed
    let walk = try #require(failed.first { $0.failure.kind == "one-question" })
    #expect(walk.steps.count == 1, "\(walk.steps)")
    let file = TranscriptFile(path: "walk", text: walk.story.joined(separator: "\n"))
    #expect(file.diagnostics == [])
    let book = StoryBook(files: [file], script: script)
    let outcome = TranscriptRunner(script: script).run(try #require(file.stories.first), in: book)
    #expect(outcome.failures.contains { $0.kind == "one-question" })
  }
}
