/// Learns one weight a feature and label: a linear separator of each label from all others, with a squared hinge.
///
/// Dual coordinate descent (Hsieh and others, 2008), all labels of an example in one step so that its features are
/// walked once. A fixed number of rounds in a fixed order, single precision, + − × / only.
package struct MarginTrainer: Hashable, Sendable {
  /// What an example on the wrong side costs beside the length of the weights. Larger fits the examples closer.
  package var cost: Float = 1
  /// Times every example is visited. More fit the examples closer and unseen lines no better: measured.
  package var rounds = 7

  package init() {}

  /// One target an example; the labels' numbers are `0..<labelCount`.
  func weights(
    for examples: [SparseVector], targets: [Target], labelCount: Int, featureCount: Int
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
          step(on: examples[place], toward: targets[place], duals: own, changing: &matrix)
        }
      }
    }
    return matrix
  }

  private func step(
    on example: SparseVector, toward target: Target,
    duals: Slice<UnsafeMutableBufferPointer<SIMD8<Float>>>,
    changing matrix: inout WeightMatrix
  ) {
    // A vector has length one, and its bias counts one more.
    let curvature = 2 + 1 / (2 * cost)
    var duals = duals
    var changes = matrix.scores(of: example)
    var changed = false
    for lane in 0..<matrix.lanes {
      let sides = Self.sides(of: target, in: lane)
      let place = duals.startIndex + lane
      let old = duals[place]
      let slope = sides * changes[lane] - 1 + old / (2 * cost)
      let new = (old - slope / curvature).clamped(lowerBound: .zero, upperBound: Self.farthest)
      duals[place] = new
      changes[lane] = (new - old) * sides
      changed = changed || changes[lane] != .zero
    }
    if changed { matrix.add(changes, times: example) }
  }

  /// One for the label of an example and minus one for every other; of a counterexample only its own label is told.
  private static func sides(of target: Target, in lane: Int) -> SIMD8<Float> {
    var sides = SIMD8<Float>(repeating: target.isCounterexample ? 0 : -1)
    if target.label / 8 == lane { sides[target.label % 8] = target.isCounterexample ? -1 : 1 }
    return sides
  }

  private static let farthest = SIMD8<Float>(repeating: .greatestFiniteMagnitude)
}

/// What an utterance teaches: that it is of a label, or that it only looks like it.
struct Target: Hashable, Sendable {
  let label: Int
  var isCounterexample = false
}
