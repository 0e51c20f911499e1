/// How far a best label may be believed: its score, the gap to the next, and how much of the message was known words.
///
/// Learned by cross-validation: what was right how often at each height. A table of steps, so that it is read as it lies.
package struct Certainty: Hashable, Sendable {
  /// Heights in ascending order: below the first lies step 0, from the last on the last step.
  package let heights: [Float]
  /// Per step: of the utterances this high, how many were of the label; one more than heights, ascending, 0 to 1.
  package let shares: [Float]
  /// A best label this probable or more is `sure`, and this probable or more `unsure`.
  package let sureFrom: Float
  package let unsureFrom: Float

  package init(heights: [Float], shares: [Float], sureFrom: Float, unsureFrom: Float) {
    precondition(shares.count == heights.count + 1, "every step has a share")
    (self.heights, self.shares) = (heights, shares)
    (self.sureFrom, self.unsureFrom) = (sureFrom, unsureFrom)
  }

  /// Nothing known of what scores are worth.
  package static let none = Certainty(heights: [], shares: [0], sureFrom: 1, unsureFrom: 1)

  /// The probability that a label of this height is right.
  package func probability(atHeight height: Float) -> Float {
    shares[heights.prefix { $0 <= height }.count]
  }

  package func confidence(of probability: Float) -> Confidence {
    if probability >= sureFrom { return .sure }
    return probability >= unsureFrom ? .unsure : .none
  }

  /// How high a label stands: its score, and how far it leads (or trails) the best other; a message of words nobody
  /// taught stands lower. In units of the margin the weights were learned with.
  static func height(score: Float, bestOther: Float, knownShare: Float) -> Float {
    score + (score - bestOther) + (knownShare - 1)
  }
}
