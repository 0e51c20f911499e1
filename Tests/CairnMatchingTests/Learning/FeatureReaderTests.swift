import CairnMatching
import Testing

struct FeatureReaderTests {
  private let normaliser = Normaliser()
  private let reader = FeatureReader()

  private func keys(_ text: String, _ kind: FeatureKind) -> Set<UInt64> {
    Set(reader.features(of: normaliser.utterance(from: text)).filter { $0.kind == kind }.map(\.key))
  }

  @Test(arguments: [
    ("he lied", "he lies"), ("she cheated", "she is cheating"), ("promised", "promises"),
    ("we fought", "we fought again"),
  ])
  func `inflected words share a stem`(one: String, other: String) {
    #expect(!keys(one, .stem).isDisjoint(with: keys(other, .stem)))
  }

  @Test(arguments: [
    ("he lied to me", "they lied to me"), ("my wife left", "my boyfriend left"),
  ])
  func `who did it may be anyone`(one: String, other: String) {
    #expect(keys(one, .classPair) == keys(other, .classPair))
    #expect(keys(one, .pair) != keys(other, .pair))
  }

  @Test func `a denial marks what follows it in its clause, and no further`() {
    let denied = keys("i do not trust him, i love him", .negated)
    #expect(!denied.isDisjoint(with: keys("never trust", .negated)))
    #expect(denied.isDisjoint(with: keys("never love", .negated)))
  }

  @Test func `each feature comes once, whatever was repeated`() {
    let features = reader.features(of: normaliser.utterance(from: "why why why why"))
    #expect(Set(features.map(\.key)).count == features.count)
  }

  @Test(arguments: ["", "   ", "👍"])
  func `what has no words has no features`(text: String) {
    #expect(reader.features(of: normaliser.utterance(from: text)).isEmpty)
  }
}
