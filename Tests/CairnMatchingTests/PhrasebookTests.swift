import CairnMatching
import CairnVocabulary
import Testing

struct PhrasebookTests {
  private static let sets: [(String, [String])] = [
    ("cant-sleep", ["cant sleep", "awake all night", "no sleep for * days"]),
    ("partner", ["wife", "boyfriend", "business partner"]),
    ("my-partner", ["my <partner>", "<partner> of mine"]),
    ("betrayal", ["<my-partner> cheated", "wifes phone"]),
    ("hours", ["sleep"]),
  ]

  private static let language = Language(phrasebook: phrasebook(of: sets).phrasebook)

  private static func phrasebook(
    of sets: [(String, [String])]
  ) -> (phrasebook: Phrasebook, diagnostics: [Diagnostic]) {
    let place = SourceLocation(file: "Intents/phrases/a.yaml", line: 1, column: 1)
    return Phrasebook.compiled(
      from: sets.map { name, phrases in
        PhraseSet(name: name, phrases: phrases.map { .init(text: $0, location: place) })
      })
  }

  @Test(arguments: [
    ("I can't sleep", ["cant-sleep 1-4", "hours 3-4"]),
    ("no sleep for two long days", ["cant-sleep 0-6", "hours 1-2"]),
    ("no sleep for two very long days", ["hours 1-2"]),
    ("my wife cheated", ["betrayal 0-3", "my-partner 0-2", "partner 1-2"]),
    ("a bf of mine", ["my-partner 1-4", "partner 1-2"]),
    ("my wife's phone", ["my-partner 0-2", "betrayal 1-3", "partner 1-2"]),
    ("no sleep for. two days", ["hours 1-2"]),
    ("", []),
  ])
  func `every phrase is found where it stands`(text: String, hits: [String]) {
    let found = Self.language.utterance(from: text).phrases
      .map { "\($0.set) \($0.words.lowerBound)-\($0.words.upperBound)" }
    #expect(found == hits)
  }

  @Test
  func `an unknown set is named with the nearest`() {
    let diagnostics = Self.phrasebook(of: [("partner", ["wife"]), ("a", ["my <partnr>"])])
      .diagnostics
    #expect(diagnostics.map(\.message) == ["unknown phrase set 'partnr'; did you mean 'partner'?"])
  }
}
