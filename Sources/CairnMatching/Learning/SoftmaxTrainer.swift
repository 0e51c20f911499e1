/// Learns one weight a feature and label, of all labels together: logistic regression over the labels, with half of an
/// example's features left out at each visit.
///
/// Leaving out (Hinton and others, 2012) keeps a few words from carrying an example alone, so that the rest of it is
/// learned too; that is what unseen wordings live on. Every feature has its own pace (AdaGrad: Duchi and others, 2011).
/// A fixed number of rounds in a fixed order, single precision, + − × / only.
package struct SoftmaxTrainer: Hashable, Sendable {
  /// Times every example is visited.
  package var rounds = 14
  /// The first step's length; it falls to nothing in a straight line.
  package var pace: Float = 1
  /// The part of an example's weight that is spread over all labels: two often fit, and one is written down.
  package var spread: Float = 0.1

  package init() {}

  /// One target an example; the labels' numbers are `0..<labelCount`.
  func weights(
    for examples: [SparseVector], targets: [Target], labelCount: Int, featureCount: Int
  ) -> WeightMatrix {
    var learned = State(features: featureCount, labels: labelCount)
    var order = Array(examples.indices)
    var numbers = NumberSequence(seed: 20_121_207)
    let visits = Float(max(1, rounds * examples.count))
    var visited: Float = 0
    for _ in 0..<rounds {
      numbers.shuffle(&order)
      for place in order {
        let half = examples[place].half(by: &numbers)
        let blame = learned.matrix.chances(of: half).blame(by: targets[place], spread: spread)
        if let blame { learned.step(against: blame, of: half, pace: pace * (1 - visited / visits)) }
        visited += 1
      }
    }
    return learned.matrix
  }
}

/// The weights, and how far each feature has moved them.
private struct State {
  var matrix: WeightMatrix
  private var travelled: [Float]
  private var biasTravelled: Float = 0.01

  init(features: Int, labels: Int) {
    matrix = WeightMatrix(features: features, labels: labels)
    travelled = Array(repeating: 0.01, count: features)
  }

  mutating func step(against blame: [SIMD8<Float>], of example: SparseVector, pace: Float) {
    let length = blame.reduce(Float(0)) { $0 + ($1 * $1).sum() }
    var steps = example
    for place in steps.components.indices {
      let (feature, value) = (Int(steps.components[place].feature), steps.components[place].value)
      travelled[feature] += value * value * length
      steps.components[place].value *= -pace / PlainArithmetic.squareRoot(travelled[feature])
    }
    biasTravelled += length
    let biasPace = -pace / (10 * PlainArithmetic.squareRoot(biasTravelled))
    matrix.add(blame, times: steps, biasesTimes: biasPace)
  }
}

/// How likely each label is, eight labels a lane; places past the last label hold nothing.
private struct Chances {
  var lanes: [SIMD8<Float>]
  let labels: Int

  /// How far the chances are from what `target` teaches. Nil where there is nothing to learn.
  func blame(by target: Target, spread: Float) -> [SIMD8<Float>]? {
    let own = lanes[target.label / 8][target.label % 8]
    if target.isCounterexample { return blameOfCounterexample(target.label, own: own) }
    let share = spread / Float(max(1, labels - 1))
    var blame = lanes.map { $0 - share }
    blame[target.label / 8][target.label % 8] = own - (1 - spread)
    clearPast(&blame)
    return blame
  }

  /// It is not of this label, and which it is of is not said: what is taken from the one goes to the others as they stand.
  private func blameOfCounterexample(_ label: Int, own: Float) -> [SIMD8<Float>]? {
    let own = min(own, 0.999)
    guard own >= 0.01 else { return nil }
    var blame = lanes.map { $0 * (-own / (1 - own)) }
    blame[label / 8][label % 8] = own
    return blame
  }

  private func clearPast(_ blame: inout [SIMD8<Float>]) {
    for place in labels..<(lanes.count * 8) { blame[place / 8][place % 8] = 0 }
  }
}

extension WeightMatrix {
  fileprivate func chances(of example: SparseVector) -> Chances {
    var lanes = scores(of: example)
    for place in labels..<(lanes.count * 8) {
      lanes[place / 8][place % 8] = -.greatestFiniteMagnitude
    }
    let highest = lanes.reduce(-Float.greatestFiniteMagnitude) { max($0, $1.max()) }
    var sum: Float = 0
    for lane in lanes.indices {
      lanes[lane] = PlainArithmetic.exponential(lanes[lane] - highest)
      sum += lanes[lane].sum()
    }
    for lane in lanes.indices { lanes[lane] /= sum }
    return Chances(lanes: lanes, labels: labels)
  }
}

extension SparseVector {
  /// About half of the components, at double their value.
  fileprivate func half(by numbers: inout NumberSequence) -> SparseVector {
    var half = SparseVector()
    half.components.reserveCapacity(components.count)
    var (bits, left): (UInt64, Int) = (0, 0)
    for component in components {
      if left == 0 { (bits, left) = (numbers.next(), 64) }
      if bits & 1 == 1 {
        var kept = component
        kept.value *= 2
        half.components.append(kept)
      }
      (bits, left) = (bits >> 1, left - 1)
    }
    return half
  }
}
