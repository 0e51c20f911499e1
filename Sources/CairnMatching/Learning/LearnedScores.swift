package import CairnVocabulary

/// The score of every label for one utterance, and how much of it was known.
package struct LearnedScores: Hashable, Sendable {
  package var scores: [Float]
  /// The part of the utterance's words that the weights know, 0 to 1.
  package let knownShare: Float

  package init(scores: [Float], knownShare: Float) {
    (self.scores, self.knownShare) = (scores, knownShare)
  }

  /// Leaves the labels at some places out of every ranking.
  mutating func silence(_ isSilenced: (Int) -> Bool) {
    for place in scores.indices where isSilenced(place) { scores[place] = -.infinity }
  }

  /// Places of the labels, best score first; the earlier label wins a tie.
  package var order: [Int] {
    scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
  }

  /// How high the label at `place` stands among the others.
  package func height(of place: Int, in order: [Int]) -> Float {
    let other = place == order.first ? order.dropFirst().first : order.first
    return Certainty.height(
      score: scores[place], bestOther: other.map { scores[$0] } ?? 0, knownShare: knownShare)
  }

  /// The best `count` labels with their probabilities.
  package func ranked(_ labels: [Label], by certainty: Certainty, count: Int = 5) -> [Match] {
    let order = order
    return order.prefix(count).map { place in
      let height = height(of: place, in: order)
      return Match(label: labels[place], score: Double(certainty.probability(atHeight: height)))
    }
  }

  /// What the scores alone make of it.
  package func result(among labels: [Label], by certainty: Certainty) -> MatchResult {
    let ranked = ranked(labels, by: certainty)
    guard let best = ranked.first else { return .nothing }
    return MatchResult(
      ranked: ranked, confidence: certainty.confidence(of: Float(best.score)), layer: .learned)
  }
}

extension SparseVector {
  /// The part of the words among `features` that are known.
  func knownShare(of features: [TextFeature]) -> Float {
    let words = features.reduce(0) { $1.kind == .word ? $0 + 1 : $0 }
    let known = components.reduce(0) { features[Int($1.source)].kind == .word ? $0 + 1 : $0 }
    return words == 0 ? 0 : Float(known) / Float(words)
  }
}
