import CairnMatching
import CairnVocabulary
import Testing

struct IntentMatcherTests {
  private static let here = SourceLocation(file: "Intents/a/b.yaml", line: 1, column: 1)
  private static let labels = [
    "conversation/not-now", "conversation/yes", "regain-trust/lied", "safety/harm",
  ].compactMap(Label.init)

  private let language = Language()
  private let matcher: IntentMatcher

  init() {
    let words: [(patterns: String, examples: [String])] = [
      ("^not now$\n^give me a minute$", ["not now", "not now please", "later", "later please"]),
      ("^yes [please]$", ["yes", "yes please", "yes i do", "yes indeed"]),
      ("", ["he lied to me", "she lied about money", "they lied to us", "he lied again to me"]),
      ("", ["i will hit him", "i will hit her", "going to hit him hard", "hit him hard"]),
    ]
    let intents = zip(Self.labels, words).map { label, words in
      Intent(
        label: label,
        patterns: PatternSet(PatternParser().patterns(words.patterns, at: Self.here).patterns),
        examples: words.examples.map { Example(text: $0, location: Self.here) },
        location: Self.here)
    }
    matcher = IntentMatcher.learned(from: intents, labels: Self.labels, language: language)
  }

  private func result(_ text: String) -> MatchResult {
    matcher.matches(in: language.utterance(from: text))
  }

  @Test(arguments: [
    ("not now", "conversation/not-now"), ("Not now. He lied to me.", "conversation/not-now"),
    ("yes please", "conversation/yes"),
  ])
  func `a steering pattern decides where it is what was said`(text: String, label: String) {
    #expect(result(text).ranked.first?.label.text == label)
    #expect(result(text).layer == .pattern)
    #expect(result(text).confidence == .sure)
  }

  @Test(arguments: [
    "he said not now and then he lied to me", "he lied and i said yes",
  ])
  func `a steering word within a story decides nothing`(text: String) {
    #expect(result(text).layer == .learned)
    #expect(result(text).ranked.first?.label.text == "regain-trust/lied")
  }

  @Test func `what the screen found harmless is heard without labels of danger`() {
    let utterance = language.utterance(from: "hit him hard")
    #expect(matcher.matches(in: utterance).ranked.first?.label.isSafety == true)
    let harmless = matcher.matches(in: utterance, withSafety: false)
    #expect(harmless.ranked.first?.label.isSafety == false)
  }

  @Test func `evidence adds up to the score`() {
    let utterance = language.utterance(from: "she lied to me")
    let features = FeatureReader().features(of: utterance)
    let score = matcher.weights.learnedScores(of: features).scores[2]
    let evidence = matcher.explanation(of: Self.labels[2], in: utterance)
    let sum = evidence.reduce(Double(matcher.weights.biases[2])) { $0 + $1.weight }
    #expect(abs(sum - Double(score)) < 0.0001)
    #expect(evidence.first?.feature.contains("lied") == true)
  }

  @Test func `nothing typed is nothing understood`() {
    #expect(result("") == .nothing)
  }
}
