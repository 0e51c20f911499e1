import CairnAuthoring
import CairnConversation
import Testing

@Suite struct RandomWalkTests {
  @Test func `talks at random keep every rule`() throws {
    let outcome = try RandomWalk(script: RealContent.script()).walk(seed: 1, turns: 1600)
    let found = outcome.found.map {
      "\($0.story.written)\n\($0.failure.kind): \($0.failure.got)"
    }
    #expect(found.isEmpty, "\n\(found.joined(separator: "\n\n"))")
    #expect(outcome.turns == 1600)
  }

  @Test func `the same seed makes the same talk, another another`() throws {
    let stories = try RandomStories(script: RealContent.script())
    let first = stories.story(seed: 7, turns: 40)
    #expect(first.written == stories.story(seed: 7, turns: 40).written)
    #expect(first.written != stories.story(seed: 8, turns: 40).written)
  }
}
