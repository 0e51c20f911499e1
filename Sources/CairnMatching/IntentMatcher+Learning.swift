package import CairnVocabulary

extension IntentMatcher {
  /// A matcher of `intents`, learned from their examples. Deterministic; a minute or two for fifty thousand examples.
  ///
  /// `labels` is the vocabulary, in its order. Intents of labels outside it are left out.
  package static func learned(
    from intents: [Intent], labels: [Label], language: Language, workers: Workers = .one
  ) -> IntentMatcher {
    let learning = Learning(intents: intents, labels: labels, language: language)
    let unseen = learning.crossValidatedScores(folds: 4, workers: workers)
    return IntentMatcher(
      labels: labels, patterns: patterns(of: intents, labels: labels), weights: learning.weights(),
      certainty: learning.certainty(by: unseen), dangerLimits: learning.dangerLimits(by: unseen))
  }

  /// A matcher of `intents` by their patterns alone: enough for findings, and made at once.
  package static func unlearned(from intents: [Intent], labels: [Label]) -> IntentMatcher {
    IntentMatcher(
      labels: labels, patterns: patterns(of: intents, labels: labels), weights: .none,
      certainty: .none)
  }

  private static func patterns(of intents: [Intent], labels: [Label]) -> PatternSet {
    PatternSet(
      joining: labels.map { label in
        intents.first { $0.label == label }?.patterns ?? PatternSet()
      })
  }
}

extension Learning {
  /// What the examples of `intents` teach of `labels`, in their order. Intents of other labels are left out.
  package init(intents: [Intent], labels: [Label], language: Language) {
    let taught = labels.compactMap { label in intents.first { $0.label == label } }
    let examples = taught.enumerated().flatMap { number, intent in
      intent.lessons(as: number, in: language)
    }
    self.init(examples: examples, labels: taught.map(\.label))
  }
}

extension Intent {
  /// What its examples and counterexamples teach of label `number`.
  fileprivate func lessons(as number: Int, in language: Language) -> [LabelledUtterance] {
    let right = examples.map {
      LabelledUtterance(utterance: language.utterance(from: $0.text), label: number)
    }
    let wrong = counterexamples.map {
      LabelledUtterance(
        utterance: language.utterance(from: $0.text), label: number, isCounterexample: true)
    }
    return right + wrong
  }
}
