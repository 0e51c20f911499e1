import CairnAuthoring
import CairnVocabulary
import Testing

@Suite struct MapTests {
  private static let tree = SmallContent.tree(
    beats: """
        one:
          from: [1, 2, 3]
          weight: 3
          say: ["It can \\"stay\\" as it is & <was>."]
          expect: { conversation/yes: two, else: rest }
        two:
          say: ["That can stand."]
          goto: rest
        lost:
          say: ["Nobody gets here."]
          goto: rest

      """)

  private func map() throws -> DialogueMap {
    let script = try SmallContent.script([SmallContent.tree: Self.tree])
    let label = try #require(Label("trust-again/introduction"))
    return try #require(DialogueMap(of: script, only: label))
  }

  @Test func `every beat and way stands in the picture, and what is out of reach is marked`() throws
  {
    let dot = try map().dot
    for beat in ["one", "two", "lost"] {
      #expect(dot.contains("\"trust-again/introduction#\(beat)\" [label="))
    }
    #expect(
      dot.contains(
        "\"trust-again/introduction#one\" -> \"trust-again/introduction#two\" [label=\"yes\"]"))
    #expect(dot.split(separator: "\n").filter { $0.contains("penwidth=3") }.count == 1)
  }

  @Test func `a page holds every line, with signs of its own written out`() throws {
    let html = try map().html
    #expect(html.contains("It can &quot;stay&quot; as it is &amp; &lt;was&gt;."))
    #expect(html.contains("class=\"beat w3\""))
    #expect(html.contains("class=\"beat w1 lost\" id=\"trust-again/introduction#lost\""))
    #expect(!html.contains("http"), "a page that needs nothing else")
  }

  @Test func `mermaid has names it can read`() throws {
    let text = try map().mermaid
    #expect(text.hasPrefix("flowchart TD\n"))
    #expect(text.contains("trust_again_introduction_one -->|\"yes\"| trust_again_introduction_two"))
    #expect(text.contains("class trust_again_introduction_lost lost"))
  }

  @Test func `a tree to be read aloud has every line`() throws {
    let script = try SmallContent.script([SmallContent.tree: Self.tree])
    let label = try #require(Label("trust-again/introduction"))
    let page = try #require(ReadingScript(of: label, in: script))
    for line in ["It can \"stay\" as it is & <was>.", "That can stand.", "Nobody gets here."] {
      #expect(page.text.contains(line))
    }
    #expect(page.text.contains("Read aloud by"))
  }

  @Test func `a new label's files are clean content`() throws {
    let label = try #require(Label("conversation/good-news"))
    let new = NewContent(label)
    var files = Dictionary(new.files.map { ($0.path, $0.text) }) { $1 }
    files["Intents/vocabulary.yaml"] =
      (SmallContent.files["Intents/vocabulary.yaml"] ?? "") + new.vocabularyEntry
    let story = try #require(new.files.first { $0.path.hasSuffix(".transcript") })
    #expect(TranscriptFile(path: story.path, text: story.text).diagnostics == [])
    files[story.path] = nil
    #expect(SmallContent.findings(files) == [])
  }
}
