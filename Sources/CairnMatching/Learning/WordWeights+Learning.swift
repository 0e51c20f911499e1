import CairnVocabulary

/// One utterance and the number of the label it is an example of, or only looks like.
package struct LabelledUtterance: Hashable, Sendable {
  package let utterance: Utterance
  package let label: Int
  package let isCounterexample: Bool

  package init(utterance: Utterance, label: Int, isCounterexample: Bool = false) {
    self.utterance = utterance
    self.label = label
    self.isCounterexample = isCounterexample
  }
}

/// How closely the examples are learned, and how much of it is kept.
package struct LearningRules: Hashable, Sendable {
  package var margins = MarginTrainer()
  package var chances = SoftmaxTrainer()
  /// How much of the weights learned for the chances is added to those learned for the margins: about what brings both
  /// to one length. Two teachers who err in different places; measured, like everything here, on unseen lines.
  package var shareOfChances: Float = 0.5
  /// Examples a feature must stand in to count. What stands in one or two says little of the next utterance, and is
  /// most of all features.
  package var leastExamples = 3
  /// Weights of fewer steps are left out; a step is 1/127 of a label's largest weight.
  package var leastSteps: Float = 7

  package init() {}
}

extension WordWeights {
  /// The weights that tell the labels of `documents` apart. The same examples give the same weights on every machine.
  static func learned(
    from documents: [[TextFeature]], targets: [Target], labels: [Label], by rules: LearningRules
  ) -> WordWeights {
    let space = FeatureSpace(of: documents, leastExamples: rules.leastExamples)
    let vectors = documents.map(space.vector(of:))
    var matrix = rules.margins.weights(
      for: vectors, targets: targets, labelCount: labels.count, featureCount: space.table.count)
    if rules.shareOfChances > 0 {
      let chances = rules.chances.weights(
        for: vectors, targets: targets, labelCount: labels.count, featureCount: space.table.count)
      matrix.add(chances, times: rules.shareOfChances)
    }
    return WordWeights(quantising: matrix, in: space, for: labels, least: rules.leastSteps)
  }

  /// Weights as whole steps of 1/127 of their label's largest; those under `least` steps are left out.
  private init(
    quantising matrix: WeightMatrix, in space: FeatureSpace, for labels: [Label], least: Float
  ) {
    let features = 0..<space.table.count
    let steps = labels.indices.map { label in
      features.reduce(Float(1e-9)) { max($0, abs(matrix.weight(of: $1, for: label))) } / 127
    }
    var (starts, entries): ([UInt32], [UInt16]) = ([0], [])
    for feature in features {
      for label in labels.indices {
        let weight = matrix.weight(of: feature, for: label) / steps[label]
        guard abs(weight) >= least else { continue }
        entries.append(Entry(label: label, weight: Int8(weight.rounded())).bits)
      }
      starts.append(UInt32(entries.count))
    }
    self.init(
      labels: labels, space: space, biases: labels.indices.map(matrix.bias(for:)), steps: steps,
      entryStarts: FlatNumbers(starts), entries: FlatNumbers(entries))
  }
}
