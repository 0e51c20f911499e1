import CairnMatching
import Testing

struct CertaintyTests {
  private let certainty = Certainty(
    heights: [-0.5, 0, 0.5], shares: [0.1, 0.3, 0.6, 0.9],
    thresholds: Certainty.Thresholds(sure: 0.6, unsure: 0.3))

  @Test(arguments: [
    Case(height: -2, probability: 0.1, confidence: .none),
    Case(height: -0.5, probability: 0.3, confidence: .unsure),
    Case(height: 0.49, probability: 0.6, confidence: .sure),
    Case(height: 3, probability: 0.9, confidence: .sure),
  ])
  func `a height is worth the step it stands on`(example: Case) {
    #expect(certainty.probability(atHeight: example.height) == example.probability)
    #expect(certainty.confidence(of: example.probability) == example.confidence)
  }

  struct Case: Sendable {
    let height: Float
    let probability: Float
    let confidence: Confidence
  }

  @Test func `what was learned never falls with height`() {
    let learning = Learning(examples: Lessons.examples, labels: Lessons.labels)
    let learned = learning.certainty(by: learning.crossValidatedScores(folds: 3))
    #expect(learned.shares == learned.shares.sorted())
    #expect(learned.heights == learned.heights.sorted())
    #expect(learned.shares.allSatisfy { (0...1).contains($0) })
  }
}
