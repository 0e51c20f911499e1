extension Certainty {
  /// One utterance that was scored by weights that had not seen it.
  struct Trial: Hashable, Sendable {
    let height: Float
    let isRight: Bool
  }

  /// The steps that fit `trials` best without ever falling (pool adjacent violators), at least `smallest` trials each.
  init(
    learnedFrom trials: [Trial], thresholds: Thresholds, smallest: Int = 60
  ) {
    var steps: [Step] = []
    for trial in trials.sorted(by: Self.isLower) {
      steps.append(Step(from: trial.height, right: trial.isRight ? 1 : 0, all: 1))
      while steps.count > 1,
        steps[steps.count - 2].merges(with: steps[steps.count - 1], smallest: smallest)
      {
        let upper = steps.removeLast()
        steps[steps.count - 1].take(upper)
      }
    }
    self.init(
      heights: steps.dropFirst().map(\.from), shares: steps.isEmpty ? [0] : steps.map(\.share),
      thresholds: thresholds)
  }

  private static func isLower(_ left: Trial, _ right: Trial) -> Bool {
    left.height != right.height ? left.height < right.height : !left.isRight && right.isRight
  }

  private struct Step {
    let from: Float
    var right: Int
    var all: Int

    /// Half a trial either way, so that no step is certain.
    var share: Float { (Float(right) + 0.5) / (Float(all) + 1) }

    /// Whether `self`, which lies lower, does not stand apart from `next`.
    func merges(with next: Step, smallest: Int) -> Bool {
      all < smallest || share >= next.share
    }

    mutating func take(_ other: Step) {
      right += other.right
      all += other.all
    }
  }
}
