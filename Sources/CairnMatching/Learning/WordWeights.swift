package import CairnVocabulary

/// What was learned from the examples: for each feature the labels it speaks for or against, and how strongly.
///
/// Flat arrays in one order, so that the compiled form is read as it lies. A label's score is its bias plus the sum of
/// its weights times the shares of the features found.
package struct WordWeights: Hashable, Sendable {
  package let labels: [Label]
  package let space: FeatureSpace
  /// Per label: the bias, and what one step of a weight is worth.
  package let biases: [Float]
  package let steps: [Float]
  /// Entries of feature `f` are `entryStarts[f]..<entryStarts[f + 1]`.
  package let entryStarts: [UInt32]
  /// The number of a label, and its weight in steps, -127 to 127 and never 0.
  package let entryLabels: [UInt8]
  package let entryWeights: [Int8]

  package init(
    labels: [Label], space: FeatureSpace, biases: [Float], steps: [Float], entryStarts: [UInt32],
    entryLabels: [UInt8], entryWeights: [Int8]
  ) {
    precondition(labels.count <= 256, "a label's number fits a byte")
    (self.labels, self.space, self.biases, self.steps) = (labels, space, biases, steps)
    (self.entryStarts, self.entryLabels) = (entryStarts, entryLabels)
    self.entryWeights = entryWeights
  }

  /// Nothing learned: every utterance scores nothing for no label.
  package static let none = WordWeights(
    labels: [], space: FeatureSpace(table: FeatureTable(sortedKeys: []), rarities: []),
    biases: [], steps: [], entryStarts: [0], entryLabels: [], entryWeights: [])

  /// The score of every label, in the order of `labels`. Above zero speaks for it.
  package func scores(of vector: SparseVector) -> [Float] {
    var scores = [Float](repeating: 0, count: labels.count)
    for component in vector.components {
      let feature = Int(component.feature)
      for entry in Int(entryStarts[feature])..<Int(entryStarts[feature + 1]) {
        scores[Int(entryLabels[entry])] += Float(entryWeights[entry]) * component.value
      }
    }
    for label in labels.indices { scores[label] = scores[label] * steps[label] + biases[label] }
    return scores
  }

  /// What each component of `vector` adds to the score of label number `label`, in their order.
  func shares(of vector: SparseVector, for label: Int) -> [Float] {
    vector.components.map { component in
      let feature = Int(component.feature)
      let entries = Int(entryStarts[feature])..<Int(entryStarts[feature + 1])
      guard let entry = entries.first(where: { Int(entryLabels[$0]) == label }) else { return 0 }
      return Float(entryWeights[entry]) * component.value * steps[label]
    }
  }

  /// Bytes the arrays take.
  package var size: Int {
    space.table.bucketStarts.count * 4 + space.table.count * 9 + entryLabels.count * 2
      + labels.count * 8
  }
}
