package import CairnVocabulary

/// One utterance and the number of the label it is an example of.
package struct LabelledUtterance: Hashable, Sendable {
  package let utterance: Utterance
  package let label: Int

  package init(utterance: Utterance, label: Int) {
    self.utterance = utterance
    self.label = label
  }
}

extension WordWeights {
  /// The weights that tell the labels of `examples` apart. The same examples give the same weights on every machine.
  package static func learned(
    from examples: [LabelledUtterance], labels: [Label], reader: FeatureReader = FeatureReader()
  ) -> WordWeights {
    let documents = examples.map { reader.features(of: $0.utterance) }
    return learned(from: documents, labelled: examples.map(\.label), labels: labels)
  }

  static func learned(
    from documents: [[TextFeature]], labelled numbers: [Int], labels: [Label],
    trainer: MarginTrainer = MarginTrainer()
  ) -> WordWeights {
    let space = FeatureSpace(of: documents)
    let matrix = trainer.weights(
      for: documents.map(space.vector(of:)), labels: numbers, labelCount: labels.count,
      featureCount: space.table.count)
    return WordWeights(quantising: matrix, in: space, for: labels)
  }

  /// Weights as whole steps of 1/127 of their label's largest; those under `least` steps are left out.
  private init(
    quantising matrix: WeightMatrix, in space: FeatureSpace, for labels: [Label],
    least: Float = 2.5
  ) {
    let features = 0..<space.table.count
    let steps = labels.indices.map { label in
      features.reduce(Float(1e-9)) { max($0, abs(matrix.weight(of: $1, for: label))) } / 127
    }
    var (starts, entryLabels, entryWeights): ([UInt32], [UInt8], [Int8]) = ([0], [], [])
    for feature in features {
      for label in labels.indices {
        let weight = matrix.weight(of: feature, for: label) / steps[label]
        guard abs(weight) >= least else { continue }
        entryLabels.append(UInt8(label))
        entryWeights.append(Int8(weight.rounded()))
      }
      starts.append(UInt32(entryLabels.count))
    }
    self.init(
      labels: labels, space: space, biases: labels.indices.map(matrix.bias(for:)), steps: steps,
      entryStarts: starts, entryLabels: entryLabels, entryWeights: entryWeights)
  }
}
