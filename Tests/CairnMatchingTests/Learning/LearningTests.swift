import CairnMatching
import CairnVocabulary
import Testing

/// Three small labels with nothing in common but the talk they stand in.
enum Lessons {
  static let labels = ["talk/greet", "talk/lied", "talk/left"].compactMap(Label.init)

  private static let lines = [
    ["hello there", "hi again", "hello you", "hey there", "hi there friend", "hello again"],
    [
      "he lied to me", "she lied about the money", "they lied to us", "he lied again",
      "she is a liar and lied", "he lied about her",
    ],
    [
      "she left me", "he left on sunday", "my wife left", "they left me alone", "he left us",
      "she packed and left",
    ],
  ]

  static let examples: [LabelledUtterance] = lines.enumerated().flatMap { number, lines in
    lines.map { LabelledUtterance(utterance: Normaliser().utterance(from: $0), label: number) }
  }
}

struct LearningTests {
  private let weights = Learning(examples: Lessons.examples, labels: Lessons.labels).weights()

  private func best(_ text: String) -> Label? {
    let features = FeatureReader().features(of: Normaliser().utterance(from: text))
    return weights.learnedScores(of: features).order.first.map { weights.labels[$0] }
  }

  @Test(arguments: [
    ("hello my friend", "talk/greet"), ("you lied", "talk/lied"), ("my husband left", "talk/left"),
  ])
  func `lines like the examples are of their label`(text: String, label: String) {
    #expect(best(text)?.text == label)
  }

  @Test func `the same examples give the same weights`() {
    let again = Learning(examples: Lessons.examples, labels: Lessons.labels).weights()
    #expect(again == weights)
  }

  @Test func `a counterexample speaks against its label alone`() {
    let twist = LabelledUtterance(
      utterance: Normaliser().utterance(from: "hello hello he left"), label: 0,
      isCounterexample: true)
    let warned = Learning(examples: Lessons.examples + [twist, twist], labels: Lessons.labels)
    let features = FeatureReader().features(of: twist.utterance)
    let (before, after) = (
      weights.learnedScores(of: features), warned.weights().learnedScores(of: features)
    )
    #expect(after.scores[0] < before.scores[0])
  }

  @Test func `blocks of a cross-validation are whole neighbourhoods`() {
    let evaluation = Learning(examples: Lessons.examples, labels: Lessons.labels)
      .crossValidation(folds: 3)
    #expect(evaluation.count == Lessons.examples.count)
    #expect(evaluation.firstHitShare > 0.5)
  }

  @Test func `weights are bytes, and none of them is nothing`() {
    #expect(weights.entries.allSatisfy { WordWeights.Entry($0).weight != 0 })
    #expect(Int(weights.entryStarts.last ?? 0) == weights.entries.count)
    #expect(weights.entryStarts.count == weights.space.table.count + 1)
  }

  @Test func `what nobody taught is of no label`() {
    let features = FeatureReader().features(of: Normaliser().utterance(from: "zzqx"))
    #expect(weights.learnedScores(of: features).knownShare == 0)
    #expect(WordWeights.none.learnedScores(of: features).order.isEmpty)
  }
}
