import CairnAuthoring
import CairnConversation
import CairnMatching
import CairnMemory
import CairnSafety
import CairnVocabulary
import Testing

@Suite struct NameTests {
  @Test(arguments: [
    "When I come on here after today, I'd like there to be no mention of my ex-wife, however it's put.",
    "I'm drawing a line under it. You're not to raise it by asking how I'm sleeping.",
    "she called me crazy", "they call him a liar",
    "My sister says We've all moved on and Don't you dare bring it up.",
  ])
  func `pronouns and words drawn together are nobody's name`(text: String) throws {
    let hearing = try ScriptListener(RealContent.script()).hear(text, after: SafetyState())
    let people = [hearing.mentions.person].compactMap { $0 } + hearing.mentions.others
    #expect(people.compactMap(\.name) == [])
  }

  @Test(arguments: [
    ("please don't bring anna up", Topic.person("anna")),
    ("don't mention tom again", Topic.person("tom")),
    ("Please don't mention Anna again", Topic.person("anna")),
    ("stop talking about my sister", Topic.person("sister")),
  ])
  func `somebody never told before is left alone as well`(text: String, topic: Topic) throws {
    let start = Story.usualClock
    let turn = try Companion(RealContent.script()).respond(
      to: .said(text), in: Conversation(startedAt: start), at: start)
    #expect(turn.changes.contains(.closed(topic)), "\(turn.changes)")
  }
}
