/// How far a best label may be believed: its score, the gap to the next, and how much of the message was known words.
///
/// Learned by cross-validation: what was right how often at each height. A table of steps, so that it is read as it lies.
package struct Certainty: Hashable, Sendable {
  /// Heights in ascending order: below the first lies step 0, from the last on the last step.
  package let heights: [Float]
  /// Per step: of the utterances this high, how many were of the label; one more than heights, ascending, 0 to 1.
  package let shares: [Float]
  package let thresholds: Thresholds

  /// From which probability on a best label is believed.
  package struct Thresholds: Hashable, Sendable {
    package let sure: Float
    package let unsure: Float

    package init(sure: Float, unsure: Float) { (self.sure, self.unsure) = (sure, unsure) }

    /// Set on the development utterances: at most 8 of 100 lines are sure and wrong. The probabilities are strict, for
    /// they count one label as right where several would be fair.
    package static let usual = Thresholds(sure: 0.5, unsure: 0.28)
  }

  package init(heights: [Float], shares: [Float], thresholds: Thresholds) {
    precondition(shares.count == heights.count + 1, "every step has a share")
    (self.heights, self.shares, self.thresholds) = (heights, shares, thresholds)
  }

  /// Nothing known of what scores are worth.
  package static let none = Certainty(
    heights: [], shares: [0], thresholds: Thresholds(sure: 1, unsure: 1))

  /// The probability that a label of this height is right.
  package func probability(atHeight height: Float) -> Float {
    shares[heights.prefix { $0 <= height }.count]
  }

  package func confidence(of probability: Float) -> Confidence {
    if probability >= thresholds.sure { return .sure }
    return probability >= thresholds.unsure ? .unsure : .none
  }

  /// How high a label stands: its score, and how far it leads (or trails) the best other; a message of words nobody
  /// taught stands lower. In units of the margin the weights were learned with.
  static func height(score: Float, bestOther: Float, knownShare: Float) -> Float {
    score + (score - bestOther) + 2 * (knownShare - 1)
  }
}
