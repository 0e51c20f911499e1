import CairnConversation
import CairnDialogue
import CairnVocabulary
import Testing

@testable import CairnContent

struct UsualWaysTests {
  private static let path = "Dialogues/trust-again/introduction.yaml"

  private func tree(usual: String, ways: String) -> LoadedContent {
    SmallContent.loading(
      """
      spoken-as: "starting to trust again"
      opening:
        else: [one]
      answers:
        angry:
          patterns: |
            so angry
          examples: [ "im so angry" ]
      \(usual)
      beats:
        one:
          say: [ "Take your time." ]
          expect: { \(ways) }
        two:
          say: [ "That is a lot." ]
          goto: rest
        three:
          say: [ "It can wait." ]
          goto: rest
      """, as: Self.path)
  }

  private func ways(_ loaded: LoadedContent) throws -> [String] {
    let script = try #require(loaded.script, "\(loaded.diagnostics)")
    let id = BeatID(try #require(Label("trust-again/introduction")), "one")
    guard case .expect(let ways, _)? = script.dialogues.beat(id)?.ending else { return [] }
    return ways.map { "\($0.cue) \($0.target)" }
  }

  @Test func `the usual ways come where they are named, and a beat's own stand before them`() throws
  {
    let usual = "usual-ways: { answers/angry: two, conversation/yes: two }"
    let spelled = "answers/angry: two, conversation/yes: three, else: rest"
    let shared = "usual: yes, conversation/yes: three, else: rest"
    #expect(
      try ways(tree(usual: usual, ways: shared)) == ways(tree(usual: usual, ways: spelled)))
  }

  @Test func `a beat that names usual ways where there are none is found`() {
    let loaded = tree(usual: "", ways: "usual: yes, else: rest")
    #expect(loaded.diagnostics.contains { $0.message.contains("usual-ways") })
  }

  @Test func `usual ways need no else, and lead somewhere`() {
    let loaded = tree(usual: "usual-ways: { answers/angry: four }", ways: "usual: yes, else: rest")
    #expect(loaded.script == nil)
    #expect(!loaded.diagnostics.contains { $0.message.contains("else") })
  }
}
