import CairnContent
import CairnVocabulary
import Testing

@Suite struct LineTrapTests {
  /// Each line is an entry of `listen:`; the second text is the line as Cairn offers it.
  @Test(arguments: [
    ("- It is yours # and only yours", #"- "It is yours # and only yours""#),
    ("- One thing: breathe", #"- "One thing: breathe""#),
    ("- Here is one:", #"- "Here is one:""#),
    ("- !stop there", #"- "!stop there""#),
    ("- *softly*", #"- "*softly*""#),
    ("- &more", #"- "&more""#),
    ("- [softly]", #"- "[softly]""#),
    ("- ? really", #"- "? really""#),
    ("- - a dash", #"- "- a dash""#),
    ("- %x", #"- "%x""#),
    ("- > quoted", #"- "> quoted""#),
    ("- {person} went: and", #"- "{person} went: and""#),
    (#"- "Enough" is plenty"#, #"- "\"Enough\" is plenty""#),
    (#"- "open ended"#, #"- "open ended""#),
    ("- 'tis late", #"- "'tis late""#),
    ("- 'it's late'", #"- "it's late""#),
  ])
  func `prose that YAML would change is found and written as it was meant`(
    line: String, repair: String
  ) throws {
    let tree =
      "listen:\n  \(line)\n  - \"next\"\nopening:\n  else: [one]\nbeats:\n  one:\n    goto: rest\n"
    let found = SmallContent.loading(tree, as: "Dialogues/trust-again/introduction.yaml")
      .diagnostics
    #expect(found.map(\.rule) == ["yaml-trap"])
    #expect(found.first?.location.line == 2)
    #expect(found.first?.repair == "  " + repair)
    let mended = tree.replacing(line, with: repair)
    #expect(
      SmallContent.loading(mended, as: "Dialogues/trust-again/introduction.yaml").diagnostics == [])
  }

  @Test func `several slips in one file are all found in one run`() {
    let tree = """
      listen:
        - *one*
        - "fine"
        - !two
        - "three
      opening:
        else: [onne]
      beats:
        one:
          goto: rest
      """
    let found = SmallContent.loading(tree, as: "Dialogues/trust-again/introduction.yaml")
      .diagnostics
    #expect(found.map(\.location.line) == [2, 4, 5, 7])
  }

  @Test(arguments: ["yes", "12:30", "~", "2026-11-20", "0x1F", "1e400", "null"])
  func `a scalar is the text it looks like`(scalar: String) {
    let source = SourceText(path: "x.yaml", text: "key: \(scalar)\n\(scalar): value\n")
    let root = ContentReader().read(source).root
    #expect(root?["key"]?.text == scalar)
    #expect(root?[scalar]?.text == "value")
  }
}
