import CairnContent
import CairnConversation
import CairnDialogue
import CairnMatching
import CairnVocabulary
import Testing

/// `Dialogues/answers.yaml`: what several trees listen for.
struct SharedAnswersTests {
  private func loading(own: String, naming name: String) -> LoadedContent {
    SmallContent.loading(
      """
      spoken-as: "starting to trust again"
      opening:
        else: [one]
      \(own)
      beats:
        one:
          say: [ "Take your time." ]
          expect: { answers/\(name): two, else: rest }
        two:
          say: [ "That is a lot." ]
          goto: rest
      """, as: "Dialogues/trust-again/introduction.yaml",
      beside: [
        SourceText(
          path: "Dialogues/answers.yaml",
          text: """
            angry:
              patterns: |
                so angry
              examples: [ "im so angry" ]
            """)
      ])
  }

  private func answers(_ loaded: LoadedContent) throws -> [NamedPatterns] {
    let script = try #require(loaded.script, "\(loaded.diagnostics)")
    return script.dialogues.dialogue(try #require(Label("trust-again/introduction")))?.answers ?? []
  }

  private func hears(_ text: String, _ answers: [NamedPatterns]) -> Bool {
    answers.contains { $0.patterns.firstMatch(in: Normaliser().utterance(from: text)) != nil }
  }

  @Test func `a tree listens for a shared answer that its ways name`() throws {
    let heard = try answers(loading(own: "", naming: "angry"))
    #expect(heard.map(\.name) == ["angry"])
    #expect(hears("i am so angry", heard))
  }

  @Test func `its own answer of that name goes before the shared one`() throws {
    let own = "answers:\n  angry:\n    patterns: |\n      furious\n    examples: [ furious ]"
    let heard = try answers(loading(own: own, naming: "angry"))
    #expect(hears("im furious", heard))
    #expect(!hears("i am so angry", heard))
  }

  @Test func `a name that neither the tree nor the shared file has is found`() {
    let loaded = loading(own: "", naming: "angri")
    #expect(loaded.script == nil)
    #expect(loaded.diagnostics.contains { $0.message.contains("did you mean 'angry'") })
  }
}
