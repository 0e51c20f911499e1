package import CairnVocabulary

/// Danger heard in one utterance.
package struct SafetyConcern: Hashable, Sendable {
  /// Whose danger it is, and so whose reply fits.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    /// The person at the prompt is at risk.
    case own
    /// Somebody they know is; they help that one.
    case other
    /// The person at the prompt is the one who harms, controls or follows.
    case doer
  }

  /// A label of the group `safety`.
  package let category: Label
  /// 3 now, 2 risk, 1 one soft question.
  package let tier: Int
  package let form: Form
  /// The sign that spoke, as the intent file names it; `learned` when the weights alone did.
  package let sign: String
  /// Whether it was long ago and not by the person they speak of now.
  package let isPast: Bool
  /// Whether somebody may be overhearing: silent ways come first.
  package let mayBeOverheard: Bool
  /// Whether it was only guessed at: the weights alone heard it, or a sign among words that say nothing of danger.
  package let isGuess: Bool

  package init(
    category: Label, tier: Int, form: Form, sign: String, isPast: Bool = false,
    mayBeOverheard: Bool = false, isGuess: Bool = false
  ) {
    precondition((1...3).contains(tier), "a concern has a tier from 1 to 3")
    self.category = category
    self.tier = tier
    self.form = form
    self.sign = sign
    self.isPast = isPast
    self.mayBeOverheard = mayBeOverheard
    self.isGuess = isGuess
  }
}
