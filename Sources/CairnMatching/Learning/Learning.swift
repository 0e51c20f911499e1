package import CairnVocabulary

/// Examples whose features have been read once, to learn from all of them or from a part.
package struct Learning: Sendable {
  package let labels: [Label]
  /// The features of each example, and what it teaches: its label by the place in `labels`.
  let documents: [[TextFeature]]
  let targets: [Target]
  private let rules: LearningRules

  package init(
    examples: [LabelledUtterance], labels: [Label], rules: LearningRules = LearningRules(),
    reader: FeatureReader = FeatureReader()
  ) {
    self.labels = labels
    self.rules = rules
    documents = examples.map { reader.features(of: $0.utterance) }
    targets = examples.map { Target(label: $0.label, isCounterexample: $0.isCounterexample) }
  }

  /// The weights learned from all examples.
  package func weights() -> WordWeights { weights(from: Array(documents.indices)) }

  /// The weights learned from the examples at `places`.
  package func weights(from places: [Int]) -> WordWeights {
    WordWeights.learned(
      from: places.map { documents[$0] }, targets: places.map { targets[$0] }, labels: labels,
      by: rules)
  }

  /// The scores of each example by weights that have not seen it nor its neighbours, in their order.
  ///
  /// The examples of each label are cut into `folds` blocks as they stand: neighbours in a file are often alike, and a
  /// shuffled split would find a twin of nearly every line among those learned from.
  package func crossValidatedScores(folds: Int, workers: Workers = .one) -> [LearnedScores] {
    let fold = Self.folds(of: targets, count: folds)
    var scores = [LearnedScores](
      repeating: LearnedScores(scores: [], knownShare: 0), count: targets.count)
    let learned = workers.results(count: folds) { part in
      weights(from: targets.indices.filter { fold[$0] != part })
    }
    for place in targets.indices {
      scores[place] = learned[fold[place]].learnedScores(of: documents[place])
    }
    return scores
  }

  /// What scores are worth, by the `scores` of cross-validation.
  package func certainty(
    by scores: [LearnedScores], thresholds: Certainty.Thresholds = .usual
  ) -> Certainty {
    Certainty(learnedFrom: trials(of: scores), thresholds: thresholds)
  }

  /// Which examples were heard rightly, and at what height. Counterexamples are none of their label, and left out.
  func trials(of scores: [LearnedScores]) -> [Certainty.Trial] {
    zip(scores, targets).filter { !$1.isCounterexample }.map { scores, target in
      let order = scores.order
      return Certainty.Trial(
        height: scores.height(of: order[0], in: order), isRight: order[0] == target.label)
    }
  }

  /// The block of each example: contiguous within its label.
  static func folds(of targets: [Target], count: Int) -> [Int] {
    var (totals, seen): ([Target: Int], [Target: Int]) = ([:], [:])
    for target in targets { totals[target, default: 0] += 1 }
    return targets.map { target in
      defer { seen[target, default: 0] += 1 }
      return seen[target, default: 0] * count / (totals[target] ?? 1)
    }
  }
}

extension WordWeights {
  package func learnedScores(of features: [TextFeature]) -> LearnedScores {
    let vector = space.vector(of: features)
    return LearnedScores(scores: scores(of: vector), knownShare: vector.knownShare(of: features))
  }
}
