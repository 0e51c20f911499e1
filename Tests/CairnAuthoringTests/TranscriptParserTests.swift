import CairnAuthoring
import CairnVocabulary
import Testing

@Suite struct TranscriptParserTests {
  @Test(arguments: [
    ("> hello", "bad-header", 1),
    ("story: a\n> hello\n* well", "unknown-sign", 3),
    ("story: a\n  > hello\n~ x", "unknown-sign", 2),
    ("story: a\nalwys ! x", "unknown-sign", 2),
    ("story: a\nclock: noon\n> hello\n~ x", "bad-header", 2),
    ("story: a\n> hello\n~ x\nclock: 2026-03-02 20:00", "bad-header", 4),
    ("story: a\n> hello", "no-claim", 1),
    ("story: a\n> hello\nlift ! anna\n~ x", "lift-without-always", 3),
    ("story: a\n> hello\n@ hello", "bad-claim", 3),
    ("story: a\n> hello\n! /a(b/", "bad-claim", 3),
    ("story: a\n> hello\n= rle hurt", "bad-claim", 3),
    ("story: a\n> hello\n~ x\nwait long", "bad-claim", 4),
    ("story: a\n> hello\n~ x\nstory: a\n> hello\n~ x", "same-story-name", 4),
  ])
  func `a broken line is found where it stands`(text: String, rule: String, line: Int) {
    let found = TranscriptFile(path: "a.transcript", text: text).diagnostics
    #expect(found.map(\.rule).contains(rule), "\(found)")
    #expect(found.first { $0.rule == rule }?.location.line == line, "\(found)")
  }

  @Test func `a story is read with all its signs`() throws {
    let file = TranscriptFile(
      path: "a.transcript",
      text: """
        # a comment
        story: all signs
        clock: 2026-03-02 20:00
        country: ie
        include: another
        > i was cheated on
        @ trust-again/acknowledge-your-pain -> #hear-it, cairn/notices#gate
        < First line.
        < ...
        ~ first
        ! second
        !/thi?rd/
        = role hurt
        =! closed anna
        always ! anna
        wait 3 days
        restart
        >> conversation/not-now
        @ -
        lift ! anna
        """)
    #expect(file.diagnostics == [])
    let story = try #require(file.stories.first)
    #expect(story.name == "all signs")
    #expect(story.country == "IE")
    #expect(story.includes.map(\.name) == ["another"])
    #expect(story.steps.count == 6)
    #expect(story.turns.map(\.claims.count) == [7, 0, 1])
  }

  @Test(arguments: [
    ("anna", "I won't say Anna again.", true),
    ("ann", "I won't say Anna again.", false),
    ("wont say", "I won't say Anna again.", true),
    ("?", "Is it?", true),
    ("?", "It is.", false),
  ])
  func `words are looked for whole and blind to case`(claim: String, text: String, isFound: Bool) {
    #expect(TextClaim.words(claim).isFound(in: text) == isFound)
  }
}
