import CairnMatching
import CairnVocabulary
import Testing

struct PatternTests {
  private static let start = SourceLocation(file: "a.yaml", line: 3, column: 5)
  private static let language = Language(
    phrasebook: Phrasebook.compiled(from: [
      PhraseSet(
        name: "relation",
        phrases: ["wife", "best friend"].map { .init(text: $0, location: start) })
    ]).phrasebook)

  private static func patterns(_ texts: String...) -> PatternSet {
    PatternSet(texts.compactMap { PatternParser().pattern($0, at: start).pattern })
  }

  @Test(arguments: [
    ("(a|b c) d", "x b c d", "b c d"),
    ("not now [please]", "not now please ok", "not now please"),
    ("not now [please]", "not now ok", "not now"),
    ("i want * die", "i just want to really die", nil),
    ("i want * die", "i want to really die", "i want to really die"),
    ("i want * die", "i want to. just die", nil),
    ("i want *~3 die", "i want to really just die", "i want to really just die"),
    ("love ** him", "i love one two three four five him", "love one two three four five him"),
    ("(&a b c)", "x c a b", "c a b"),
    ("(&a b c)", "c x a b", nil),
    ("(&a b *)", "b x y a", "b x y a"),
    ("not now !tomorrow", "not now maybe tomorrow", nil),
    ("not now !tomorrow", "maybe tomorrow. not now", "not now"),
    ("not now !(see you|bye)", "not now see you", nil),
    ("my <relation> left", "My best friend left me", "My best friend left"),
    ("cant (sleep|eat)", "I CAN'T sleep", "CAN'T sleep"),
    ("dont", "i don’t", "don’t"),
    ("^ no $", "no", "no"),
    ("^ no $", "no way", nil),
    ("^ no $", "ok, no", "no"),
    ("^ * no", "oh well no", "oh well no"),
    ("my wifes phone", "my wife's phone", "my wife's phone"),
    ("i love him but", "i love him but he lied", "i love him but"),
    ("(a [b (c|d e)]|f) g", "a b d e g", "a b d e g"),
  ])
  func `a pattern matches whole words`(pattern: String, text: String, found: String?) {
    let match = Self.patterns(pattern).firstMatch(in: Self.language.utterance(from: text))
    let words = match.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) }
    #expect(words == found)
  }

  @Test
  func `a pattern finds the same in a long message`() {
    let long = Array(repeating: "so it went on", count: 60).joined(separator: " ")
    let utterance = Self.language.utterance(from: "\(long) my best friend left. \(long)")
    let set = Self.patterns("my <relation> [really] left", "went *~3 so it", "(&left friend) !so")
    #expect(set.matches(in: utterance).map(\.number) == [0, 1])
    #expect(set.firstMatch(in: utterance)?.words == 240..<244)
  }

  @Test
  func `a slot keeps its words`() {
    let match = Self.patterns("dont (mention|bring up) {person} (again|anymore)")
      .firstMatch(in: Self.language.utterance(from: "please don't bring up my ex Anna again"))
    #expect(match?.slots.map(\.name) == ["person"])
    #expect(match?.slots.first?.span == 22..<32)
  }

  @Test
  func `the more specific pattern wins whatever the order`() {
    let texts = [
      "i * ready", "not ready", "not ready to talk", "(not ready|ready) to talk", "not re ady",
    ]
    let said = Self.language.utterance(from: "i am not ready to talk")
    for shift in texts.indices {
      let order = Array(texts[shift...] + texts[..<shift])
      let set = PatternSet(order.compactMap { PatternParser().pattern($0, at: Self.start).pattern })
      #expect(set.matches(in: said).map(\.origin.text) == [texts[2], texts[3], texts[1], texts[0]])
    }
  }

  @Test(arguments: [
    ("(a|b", 5, "unclosed-bracket"), ("a) b", 6, "unopened-bracket"),
    ("[a|] b", 8, "empty-alternative"),
    ("a *~x", 7, "gap-length"), ("[a] *", 5, "empty-pattern"), ("a (b !c)", 10, "nested-exclusion"),
    ("a <relaton>", 7, "unknown-phrase-set"), ("(&a)", 5, "any-order"), ("a {}", 7, "empty-name"),
    ("a --", 7, "not-a-word"), ("a & b", 7, "unexpected-sign"), ("", 5, "empty-pattern"),
  ])
  func `a mistake is found at its sign`(text: String, column: Int, rule: String) {
    let found = PatternParser(phraseSets: ["relation"]).pattern(text, at: Self.start).diagnostics
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.location == SourceLocation(file: "a.yaml", line: 3, column: column))
  }

  @Test
  func `joined sets know whose pattern matched`() {
    let joined = PatternSet(joining: [
      Self.patterns("a b", "c !d"), Self.patterns("(&a b {x}) e"),
      Self.patterns("a b [<relation>] *~4 c"),
    ])
    let match = joined.firstMatch(in: Self.language.utterance(from: "a b x c"))
    #expect(match?.origin.owner == 2)
    #expect(PatternSet(joined.patterns) == joined)
  }
}
