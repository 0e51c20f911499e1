import CairnMatching

/// Accuracy with and without a rejection of what belongs to no intent.
struct Report {
  let weights: WordWeights
  let reader: FeatureReader
  /// The number of the label that means no intent.
  let outOfScope: Int

  /// One utterance heard: the best intent, and how far it stands above rejection.
  private struct Verdict {
    let isRight: Bool
    let height: Float
  }

  func inScopeAccuracy(_ examples: [LabelledUtterance]) -> Double {
    let verdicts = examples.map(verdict)
    return Double(verdicts.count { $0.isRight }) / Double(verdicts.count)
  }

  /// The two shares at the threshold where they are closest: in scope and right, and out of scope and rejected.
  func balance(
    inScope: [LabelledUtterance], outOfScope: [LabelledUtterance]
  ) -> (inScope: Double, outOfScope: Double) {
    let (known, unknown) = (inScope.map(verdict), outOfScope.map(verdict))
    let all = unknown.map(\.height).sorted().map { threshold in
      (
        inScope: Double(known.count { $0.isRight && $0.height > threshold }) / Double(known.count),
        outOfScope: Double(unknown.count { $0.height <= threshold }) / Double(unknown.count)
      )
    }
    return all.min {
      abs($0.inScope - $0.outOfScope) < abs($1.inScope - $1.outOfScope)
    } ?? (0, 0)
  }

  private func verdict(of example: LabelledUtterance) -> Verdict {
    var learned = weights.learnedScores(of: reader.features(of: example.utterance))
    let rejection = learned.scores[outOfScope]
    learned.scores[outOfScope] = -.infinity
    let order = learned.order
    return Verdict(
      isRight: order[0] == example.label,
      height: learned.height(of: order[0], in: order) - rejection)
  }
}
