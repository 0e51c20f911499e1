package import CairnVocabulary

/// What was learned from the examples: for each feature the labels it speaks for or against, and how strongly.
///
/// Flat numbers in one order, so that the compiled form is read where it lies. A label's score is its bias plus the sum
/// of its weights times the shares of the features found.
package struct WordWeights: Hashable, Sendable {
  package let labels: [Label]
  package let space: FeatureSpace
  /// Per label: the bias, and what one step of a weight is worth.
  package let biases: [Float]
  package let steps: [Float]
  /// Entries of feature `f` are `entryStarts[f]..<entryStarts[f + 1]`.
  package let entryStarts: FlatNumbers<UInt32>
  /// The number of a label in the lower byte, and its weight in steps in the upper: see `Entry`.
  package let entries: FlatNumbers<UInt16>

  package init(
    labels: [Label], space: FeatureSpace, biases: [Float], steps: [Float],
    entryStarts: FlatNumbers<UInt32>, entries: FlatNumbers<UInt16>
  ) {
    precondition(labels.count <= 256, "a label's number fits a byte")
    (self.labels, self.space, self.biases, self.steps) = (labels, space, biases, steps)
    (self.entryStarts, self.entries) = (entryStarts, entries)
  }

  /// What one feature says of one label.
  package struct Entry: Hashable, Sendable {
    /// The label's number.
    package let label: Int
    /// In steps, -127 to 127 and never 0.
    package let weight: Int8

    init(label: Int, weight: Int8) { (self.label, self.weight) = (label, weight) }

    package init(_ bits: UInt16) {
      label = Int(bits & 0xFF)
      weight = Int8(truncatingIfNeeded: bits >> 8)
    }

    var bits: UInt16 { UInt16(UInt8(bitPattern: weight)) << 8 | UInt16(truncatingIfNeeded: label) }
  }

  /// Nothing learned: every utterance scores nothing for no label.
  package static let none = WordWeights(
    labels: [], space: FeatureSpace(table: FeatureTable(sortedKeys: []), rarities: FlatNumbers([])),
    biases: [], steps: [], entryStarts: FlatNumbers([0]), entries: FlatNumbers([]))

  /// The score of every label, in the order of `labels`. Above zero speaks for it.
  package func scores(of vector: SparseVector) -> [Float] {
    var scores = [Float](repeating: 0, count: labels.count)
    for component in vector.components {
      let feature = Int(component.feature)
      entries.visit(Int(entryStarts[feature])..<Int(entryStarts[feature + 1])) { bits in
        let entry = Entry(bits)
        scores[entry.label] += Float(entry.weight) * component.value
      }
    }
    for label in labels.indices { scores[label] = scores[label] * steps[label] + biases[label] }
    return scores
  }

  /// What each component of `vector` adds to the score of label number `label`, in their order.
  func shares(of vector: SparseVector, for label: Int) -> [Float] {
    vector.components.map { component in
      let feature = Int(component.feature)
      let places = Int(entryStarts[feature])..<Int(entryStarts[feature + 1])
      let own = places.lazy.map { Entry(entries[$0]) }.first { $0.label == label }
      return own.map { Float($0.weight) * component.value * steps[label] } ?? 0
    }
  }

  /// Bytes the arrays take, where they are arrays.
  package var size: Int {
    space.table.bucketStarts.count * 4 + space.table.count * 9 + entries.count * 2
      + labels.count * 8
  }
}
