package import CairnVocabulary

/// Examples whose features have been read once, to learn from all of them or from a part.
package struct Learning: Sendable {
  package let labels: [Label]
  /// The features of each example, and its label's place in `labels`.
  let documents: [[TextFeature]]
  let numbers: [Int]
  var trainer = MarginTrainer()

  package init(
    examples: [LabelledUtterance], labels: [Label], reader: FeatureReader = FeatureReader()
  ) {
    self.labels = labels
    documents = examples.map { reader.features(of: $0.utterance) }
    numbers = examples.map(\.label)
  }

  /// The weights learned from all examples.
  package func weights() -> WordWeights { weights(from: Array(documents.indices)) }

  /// The weights learned from the examples at `places`.
  package func weights(from places: [Int]) -> WordWeights {
    WordWeights.learned(
      from: places.map { documents[$0] }, labelled: places.map { numbers[$0] }, labels: labels,
      trainer: trainer)
  }

  /// The scores of each example by weights that have not seen it nor its neighbours, in their order.
  ///
  /// The examples of each label are cut into `folds` blocks as they stand: neighbours in a file are often alike, and a
  /// shuffled split would find a twin of nearly every line among those learned from.
  package func crossValidatedScores(folds: Int) -> [LearnedScores] {
    let fold = Self.folds(of: numbers, count: folds)
    var scores = [LearnedScores](
      repeating: LearnedScores(scores: [], knownShare: 0), count: numbers.count)
    for part in 0..<folds {
      let weights = weights(from: numbers.indices.filter { fold[$0] != part })
      for place in numbers.indices where fold[place] == part {
        scores[place] = weights.learnedScores(of: documents[place])
      }
    }
    return scores
  }

  /// What scores are worth, by cross-validation in `folds` blocks.
  package func certainty(
    folds: Int = 4, thresholds: Certainty.Thresholds = .usual
  ) -> Certainty {
    Certainty(learnedFrom: trials(of: crossValidatedScores(folds: folds)), thresholds: thresholds)
  }

  /// Which examples were heard rightly, and at what height.
  func trials(of scores: [LearnedScores]) -> [Certainty.Trial] {
    zip(scores, numbers).map { scores, number in
      let order = scores.order
      return Certainty.Trial(
        height: scores.height(of: order[0], in: order), isRight: order[0] == number)
    }
  }

  /// The block of each example: contiguous within its label.
  static func folds(of numbers: [Int], count: Int) -> [Int] {
    var (totals, seen): ([Int: Int], [Int: Int]) = ([:], [:])
    for number in numbers { totals[number, default: 0] += 1 }
    return numbers.map { number in
      defer { seen[number, default: 0] += 1 }
      return seen[number, default: 0] * count / (totals[number] ?? 1)
    }
  }
}

extension WordWeights {
  package func learnedScores(of features: [TextFeature]) -> LearnedScores {
    let vector = space.vector(of: features)
    return LearnedScores(scores: scores(of: vector), knownShare: vector.knownShare(of: features))
  }
}
