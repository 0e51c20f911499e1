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
    "she called me crazy", "they call him a liar", "is there anything i can Do for my wife",
    "My sister says We've all moved on and Don't you dare bring it up.",
  ])
  func `pronouns and words drawn together are nobody's name`(text: String) throws {
    let hearing = try ScriptListener(RealContent.script()).hear(text, after: SafetyState())
    let people = [hearing.mentions.person].compactMap { $0 } + hearing.mentions.others
    #expect(people.compactMap(\.name) == [])
  }

  @Test(arguments: [
    "She works in the Leeds office and they talk every morning.",
    "I gave up my flat and moved to Aberdeen for this man.",
    "I saw him in a Premier Inn car park in Swindon.",
    "my sister sent me a screenshot of his Hinge profile",
    "I met a gentleman on the Words with Friends game.",
    "I'm sat in the car outside Sainsburys.",
  ])
  func `places and things with a name are nobody`(text: String) throws {
    let hearing = try ScriptListener(RealContent.script()).hear(text, after: SafetyState())
    let people = [hearing.mentions.person].compactMap { $0 } + hearing.mentions.others
    #expect(people.compactMap(\.name) == [])
  }

  @Test(arguments: [
    ("He slept with my brother", nil), ("he came back and my sister sent me the pictures", nil),
    ("She's my best friend and she lied to me", "best friend"),
    ("he lied. my husband lied to me", "husband"), ("my wifes been seeing a guy", "wife"),
    ("I found a phone in my husband's golf bag", "husband"),
    ("my boyfriends been texting her", "boyfriend"),
  ])
  func `who acts is the one it is about`(text: String, relation: String?) throws {
    let hearing = try ScriptListener(RealContent.script()).hear(text, after: SafetyState())
    #expect(hearing.mentions.person?.relation == relation)
  }

  @Test func `the one a talk is about stays so while others are only spoken of`() throws {
    let companion = try Companion(RealContent.script())
    var conversation = Conversation(startedAt: Story.usualClock)
    for (text, main) in [
      ("my husband lied to me about his debts for two years", "husband"),
      ("my sister says i should leave him", "husband"),
      ("then my dad said oh yeah, mum saw that", "husband"),
      ("and my best friend told everyone about it, she promised she wouldn't", "best friend"),
    ] {
      conversation =
        companion.respond(to: .said(text), in: conversation, at: conversation.latest).conversation
      #expect(conversation.person?.relation == main, "\(text)")
    }
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
