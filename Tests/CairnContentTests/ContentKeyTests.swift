import CairnContent
import CairnVocabulary
import Foundation
import Testing

@Suite struct ContentKeyTests {
  @Test(arguments: ContentPlace.allCases)
  func `a place's keys have one name each, and say what they are for`(place: ContentPlace) {
    let names = place.keys.map(\.name)
    #expect(!names.isEmpty)
    #expect(Set(names).count == names.count)
    #expect(place.keys.allSatisfy { !$0.purpose.isEmpty && !$0.purpose.hasSuffix(".") })
  }

  @Test(arguments: [
    "Dialogues/trust-again/introduction.yaml", "Dialogues/notices.yaml", "Dialogues/helplines.yaml",
    "Dialogues/answers.yaml",
    "Dialogues/reflections/tellings.yaml", "Intents/vocabulary.yaml", "Intents/facts.yaml",
    "Intents/roles/sides.yaml",
    "Intents/trust-again/introduction.yaml", "Intents/safety/self-harm.yaml",
    "Intents/phrases/people.yaml",
  ])
  func `every kind of file has a schema that is JSON, without unions`(path: String) throws {
    let text = try #require(ContentSchema.text(forFilesLike: path))
    let schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(schema?["$defs"] != nil)
    #expect(!text.contains("anyOf") && !text.contains("oneOf"))
  }

  @Test func `the guide shows every key and every rule`() {
    let guide = ContentGuide.page
    for place in ContentPlace.allCases {
      #expect(
        place.keys.allSatisfy {
          guide.contains("| \($0.name) |") || guide.contains("| **\($0.name)** |")
        })
    }
    #expect(ContentRule.allCases.allSatisfy { guide.contains("## \($0.rawValue)\n") })
  }

  @Test(arguments: [
    (
      "opning:\n  else: [one]\nopening:\n  else: [one]\nbeats:\n  one:\n    goto: rest\n",
      "did you mean 'opening'?"
    ),
    ("opening:\n  else: [onne]\nbeats:\n  one:\n    goto: rest\n", "did you mean 'one'?"),
    (
      "opening:\n  else: [one]\nbeats:\n  one:\n    kind: heer\n    goto: rest\n",
      "did you mean 'hear'?"
    ),
    (
      "opening:\n  else: [one]\nbeats:\n  one:\n    goto: trust-again/introducton\n",
      "did you mean 'trust-again/introduction'?"
    ),
  ])
  func `a slip is met with the nearest name`(tree: String, hint: String) {
    let found = SmallContent.loading(tree, as: "Dialogues/trust-again/introduction.yaml")
      .diagnostics
    #expect(found.count == 1)
    #expect(found.first?.message.hasSuffix(hint) == true)
  }
}
