/// Learns one weight a feature and label: a linear separator of each label from all others, with a squared hinge.
///
/// Dual coordinate descent (Hsieh and others, 2008), all labels of an example in one step so that its features are
/// walked once. A fixed number of rounds in a fixed order, single precision, + − × / only.
struct MarginTrainer: Sendable {
  /// What an example on the wrong side costs beside the length of the weights. Larger fits the examples closer.
  var cost: Float = 1
  /// Times every example is visited.
  var rounds = 12

  /// The labels' numbers are `0..<labelCount`, one an example.
  func weights(
    for examples: [SparseVector], labels: [Int], labelCount: Int, featureCount: Int
  ) -> WeightMatrix {
    var matrix = WeightMatrix(features: featureCount, labels: labelCount)
    var duals = [SIMD8<Float>](repeating: .zero, count: examples.count * matrix.lanes)
    var order = Array(examples.indices)
    var numbers = NumberSequence(seed: 20_240_229)
    for _ in 0..<rounds {
      numbers.shuffle(&order)
      duals.withUnsafeMutableBufferPointer { duals in
        for place in order {
          let own = duals[(place * matrix.lanes)..<((place + 1) * matrix.lanes)]
          step(on: examples[place], label: labels[place], duals: own, changing: &matrix)
        }
      }
    }
    return matrix
  }

  private func step(
    on example: SparseVector, label: Int, duals: Slice<UnsafeMutableBufferPointer<SIMD8<Float>>>,
    changing matrix: inout WeightMatrix
  ) {
    // A vector has length one, and its bias counts one more.
    let curvature = 2 + 1 / (2 * cost)
    var duals = duals
    var changes = matrix.scores(of: example)
    var changed = false
    for lane in 0..<matrix.lanes {
      let sides = Self.sides(of: label, in: lane)
      let place = duals.startIndex + lane
      let old = duals[place]
      let slope = sides * changes[lane] - 1 + old / (2 * cost)
      let new = (old - slope / curvature).clamped(lowerBound: .zero, upperBound: Self.farthest)
      duals[place] = new
      changes[lane] = (new - old) * sides
      changed = changed || new != old
    }
    if changed { matrix.add(changes, times: example) }
  }

  /// One for the example's label, minus one for every other.
  private static func sides(of label: Int, in lane: Int) -> SIMD8<Float> {
    var sides = SIMD8<Float>(repeating: -1)
    if label / 8 == lane { sides[label % 8] = 1 }
    return sides
  }

  private static let farthest = SIMD8<Float>(repeating: .greatestFiniteMagnitude)
}
