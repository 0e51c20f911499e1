/// Weights while they are learned: a row of labels for each feature, and one row of biases.
struct WeightMatrix: Sendable {
  /// Eight labels each.
  let lanes: Int
  let labels: Int
  private var rows: [SIMD8<Float>]
  private(set) var biases: [SIMD8<Float>]

  init(features: Int, labels: Int) {
    self.labels = labels
    lanes = (labels + 7) / 8
    rows = Array(repeating: .zero, count: features * lanes)
    biases = Array(repeating: .zero, count: lanes)
  }

  func weight(of feature: Int, for label: Int) -> Float {
    rows[feature * lanes + label / 8][label % 8]
  }

  /// Adds the weights of `other`, which is of the same features and labels, times `share`.
  mutating func add(_ other: WeightMatrix, times share: Float) {
    for place in rows.indices { rows[place] += other.rows[place] * share }
    for lane in biases.indices { biases[lane] += other.biases[lane] * share }
  }

  func bias(for label: Int) -> Float { biases[label / 8][label % 8] }

  /// The score of every label, biases included.
  func scores(of vector: SparseVector) -> [SIMD8<Float>] {
    var scores = biases
    rows.withUnsafeBufferPointer { rows in
      scores.withUnsafeMutableBufferPointer { scores in
        for component in vector.components {
          let start = Int(component.feature) * lanes
          for lane in 0..<lanes { scores[lane] += rows[start + lane] * component.value }
        }
      }
    }
    return scores
  }

  mutating func add(
    _ changes: [SIMD8<Float>], times vector: SparseVector, biasesTimes biasPace: Float = 1
  ) {
    let lanes = lanes
    for lane in 0..<lanes { biases[lane] += changes[lane] * biasPace }
    rows.withUnsafeMutableBufferPointer { rows in
      changes.withUnsafeBufferPointer { changes in
        for component in vector.components {
          let start = Int(component.feature) * lanes
          for lane in 0..<lanes { rows[start + lane] += changes[lane] * component.value }
        }
      }
    }
  }
}
