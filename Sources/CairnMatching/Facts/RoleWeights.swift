package import CairnVocabulary

/// What the words of a message say of the side the person stands on, learned from `Intents/roles`.
///
/// Most people never say "I cheated" or "he cheated on me": the side shows in who asks, who answers and who waits. So
/// the words are weighed as the matcher weighs them, and the patterns of `FactLexicon.RoleCues` count among them.
package struct RoleWeights: Hashable, Sendable {
  /// `hurt`, `broke`, `neither`, in this order.
  package let weights: WordWeights

  package init(_ weights: WordWeights) { self.weights = weights }

  /// Nothing learned: never speaks.
  package static let none = RoleWeights(.none)

  static let labels = ["hurt", "broke", "neither"].map { Label(group: "role", name: $0) }

  /// What the words say of the side.
  package struct Opinion: Hashable, Sendable {
    /// Above 0 speaks for `broke`, below for `hurt`; 1 is the margin that learning aimed at.
    package let lean: Float
    /// The score for saying nothing of it, in the same unit.
    package let silence: Float

    package init(lean: Float, silence: Float) { (self.lean, self.silence) = (lean, silence) }

    /// The side, or nil where the words say too little.
    ///
    /// `usual`: the side that what they speak about is usually told from. "How long do I wait" is more likely to be
    /// the doer's where respecting a time is meant than where grief is.
    package func role(usually usual: Role?) -> Role? {
      let lean = lean + Self.tilt(of: usual)
      guard silence <= Self.mostSilence, lean != 0 else { return nil }
      return lean > 0 ? .broke : .hurt
    }

    private static func tilt(of usual: Role?) -> Float {
      switch usual {
      case .broke: 0.35
      case .hurt: -0.35
      case .both, .accused, nil: 0
      }
    }

    /// Ours, like the tilt, set on lines nothing was learned from.
    private static let mostSilence: Float = 0.6
  }

  /// Nil where nothing was learned.
  func opinion(on features: [TextFeature]) -> Opinion? {
    guard weights.labels == Self.labels else { return nil }
    let scores = weights.scores(of: weights.space.vector(of: features))
    return Opinion(lean: (scores[1] - scores[0]) / 2, silence: scores[2])
  }

  package func opinion(in utterance: Utterance, marking cues: FactLexicon.RoleCues) -> Opinion? {
    opinion(on: FeatureReader().features(of: cues.marked(utterance)))
  }
}
