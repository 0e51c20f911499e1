package import CairnVocabulary

/// Finds what an utterance is about.
///
/// Patterns decide alone for the labels that steer the talk; for everything else they, the words and the phrases add
/// up to one score a label, learned from the examples (`WordWeights`), and `Certainty` says how far to believe it.
package struct IntentMatcher: Sendable {
  /// Every label of the vocabulary, in its order, which breaks ties.
  package let labels: [Label]
  /// The patterns of all labels; a pattern's owner is its label's place in `labels`.
  package let patterns: PatternSet
  package let weights: WordWeights
  package let certainty: Certainty
  private let reader = FeatureReader()

  package init(
    labels: [Label], patterns: PatternSet, weights: WordWeights, certainty: Certainty
  ) {
    (self.labels, self.patterns) = (labels, patterns)
    (self.weights, self.certainty) = (weights, certainty)
  }

  /// The labels that fit `utterance`, best first, and how sure that is. Evidence is left out: ask `explanation`.
  package func matches(in utterance: Utterance) -> MatchResult {
    if utterance.words.isEmpty { return .nothing }
    let scores = learnedScores(of: utterance)
    if let steering = steeringMatch(in: utterance) {
      return result(decidedBy: steering, beside: scores)
    }
    return result(from: scores, of: utterance)
  }

  /// What spoke for `label` and against it, strongest first; together with the label's bias it adds up to its score.
  package func explanation(of label: Label, in utterance: Utterance) -> [Evidence] {
    guard let number = weights.labels.firstIndex(of: label) else { return [] }
    let features = reader.features(of: utterance)
    let vector = weights.space.vector(of: features)
    let shares = weights.shares(of: vector, for: number)
    var sums = EvidenceSums(utterance: utterance)
    for (component, share) in zip(vector.components, shares) {
      sums.add(share, from: features[Int(component.source)])
    }
    return sums.evidence
  }

  private func learnedScores(of utterance: Utterance) -> LearnedScores {
    let features = reader.features(of: utterance)
    let vector = weights.space.vector(of: features)
    return LearnedScores(
      scores: weights.scores(of: vector), knownShare: vector.knownShare(of: features))
  }

  private func result(from learned: LearnedScores, of utterance: Utterance) -> MatchResult {
    let ranked = learned.ranked(weights.labels, by: certainty)
    guard let best = ranked.first else { return .nothing }
    let confidence = certainty.confidence(of: Float(best.score))
    let layer: MatchLayer = utterance.words.contains(where: \.isCorrected) ? .corrected : .learned
    return MatchResult(ranked: ranked, confidence: confidence, layer: layer)
  }

  private func steeringMatch(in utterance: Utterance) -> PatternMatch? {
    let matches = patterns.matches(in: utterance)
    return matches.first { match in
      let label = labels[match.origin.owner]
      return (label.isConversation || label.group == "command")
        && match.words.count * 3 >= utterance.words.count * 2
    }
  }

  private func result(
    decidedBy match: PatternMatch, beside learned: LearnedScores
  ) -> MatchResult {
    let label = labels[match.origin.owner]
    let evidence = Evidence(feature: match.origin.text, weight: 1, span: match.span)
    let others = learned.ranked(weights.labels, by: certainty).filter { $0.label != label }
    return MatchResult(
      ranked: [Match(label: label, score: 0.97, evidence: [evidence])] + others, confidence: .sure,
      layer: .pattern)
  }
}
