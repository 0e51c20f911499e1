package import CairnMatching
package import CairnVocabulary

/// What words alone say of danger, learned from the examples of all intents and from the counterexamples of those of
/// danger. Apart from the matcher's weights because the question is another one: not which of sixty labels, but
/// whether any danger at all, with figures of speech on the other side.
package struct DangerWeights: Sendable {
  /// Labels of danger, then `calm`.
  package let weights: WordWeights
  private let reader = FeatureReader()

  package init(_ weights: WordWeights) { self.weights = weights }

  /// Nothing learned: never speaks.
  package static let none = DangerWeights(.none)

  /// Everything that is no danger.
  package static let calm = Label(group: "other", name: "calm")

  /// How strongly the words of a message speak of danger, and of which.
  package struct Opinion: Hashable, Sendable {
    package let category: Label
    /// Above 0 speaks for danger, below 0 against; 1 is the margin that learning aimed at.
    package let strength: Float
  }

  /// Nil where nothing was learned.
  package func opinion(on utterance: Utterance) -> Opinion? {
    guard weights.labels.last == Self.calm, weights.labels.count > 1 else { return nil }
    let scores = weights.scores(of: weights.space.vector(of: reader.features(of: utterance)))
    var best = 0
    for place in 1..<(scores.count - 1) where scores[place] > scores[best] { best = place }
    return Opinion(category: weights.labels[best], strength: -scores[scores.count - 1])
  }

  /// Learned from `intents`. The same examples give the same weights on every machine.
  package static func learned(from intents: [Intent], language: Language) -> DangerWeights {
    let dangers = intents.map(\.label).filter(\.isSafety)
    guard !dangers.isEmpty else { return .none }
    var examples: [LabelledUtterance] = []
    for intent in intents {
      let number = dangers.firstIndex(of: intent.label)
      examples += intent.examples.map {
        LabelledUtterance(
          utterance: language.utterance(from: $0.text), label: number ?? dangers.count)
      }
      guard number != nil else { continue }
      examples += intent.counterexamples.map {
        LabelledUtterance(utterance: language.utterance(from: $0.text), label: dangers.count)
      }
    }
    return DangerWeights(Learning(examples: examples, labels: dangers + [calm]).weights())
  }
}
