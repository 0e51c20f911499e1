extension Learning {
  /// How the examples themselves are heard by weights that never saw them, in `folds` blocks as they stand in their
  /// files. Strict: only the label an example stands under counts, though others may be fair.
  package func crossValidation(folds: Int = 5) -> Evaluation {
    let scores = crossValidatedScores(folds: folds)
    let certainty = Certainty(learnedFrom: trials(of: scores), thresholds: .usual)
    var evaluation = Evaluation()
    for (target, scores) in zip(targets, scores) where !target.isCounterexample {
      evaluation.add(scores.result(among: labels, by: certainty), accepted: [labels[target.label]])
    }
    return evaluation
  }
}
