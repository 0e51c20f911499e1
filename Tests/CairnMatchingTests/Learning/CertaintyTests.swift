import CairnMatching
import Testing

struct CertaintyTests {
  private let certainty = Certainty(
    heights: [-0.5, 0, 0.5], shares: [0.1, 0.3, 0.6, 0.9],
    thresholds: Certainty.Thresholds(sure: 0.6, unsure: 0.3))

  @Test(arguments: [
    (-2, Float(0.1), Confidence.none), (-0.5, 0.3, .unsure), (0.49, 0.6, .sure), (3, 0.9, .sure),
  ])
  func `a height is worth the step it stands on`(
    height: Float, probability: Float, confidence: Confidence
  ) {
    #expect(certainty.probability(atHeight: height) == probability)
    #expect(certainty.confidence(of: probability) == confidence)
  }

  @Test func `what was learned never falls with height`() {
    let learned = Learning(examples: Lessons.examples, labels: Lessons.labels).certainty(folds: 3)
    #expect(learned.shares == learned.shares.sorted())
    #expect(learned.heights == learned.heights.sorted())
    #expect(learned.shares.allSatisfy { (0...1).contains($0) })
  }
}
