import CairnAuthoring
import CairnVocabulary
import Testing

@Suite struct MutationTests {
  private static let tree = SmallContent.tree(
    beats: """
        one:
          from: [1, 2, 3]
          say: ["It can stay as it is."]
          expect: { conversation/yes: two, conversation/no: three, else: rest }
        two:
          say: ["Yes, that can stand."]
          goto: rest
        three:
          say: ["No, that needn't stand."]
          goto: rest

      """)

  private func report(_ story: String) async throws -> MutationReport {
    let script = try SmallContent.script([SmallContent.tree: Self.tree], learns: true)
    let file = TranscriptFile(path: "a.transcript", text: story)
    let mutation = Mutation(script, book: StoryBook(files: [file], script: script))
    #expect(mutation.isSound)
    return await mutation.report(jobs: 2)
  }

  @Test func `a way that a story goes is noticed when it is gone, one that none goes is not`()
    async throws
  {
    let text = try await report(
      """
      story: yes
      from: trust-again/introduction#one
      > mm mm mm mm
      > yes
      @ conversation/yes -> trust-again/introduction#two
      """
    ).text
    #expect(text.contains("ways on                       1 of 2"), "\(text)")
    #expect(text.contains("story: ways on, without trust-again/introduction#one conversation/no"))
  }

  @Test func `a sign of danger that only one line hears is noticed by that line`() async throws {
    let text = try await report("story: a\n> hello\n< ...").text
    #expect(text.contains("signs of danger               1 of 1"), "\(text)")
  }
}
