package import CairnVocabulary

/// What danger has been heard in this sitting. Never stored.
package struct SafetyState: Hashable, Sendable {
  /// The highest tier that still stands, and of what; nil when nothing was heard or all was taken back.
  package var standing: SafetyConcern?
  /// A safety question waits for its answer.
  package var awaitsAnswer = false
  /// They are in the middle of telling something, or answer a question: a few words are read as more of that first.
  package var isAnswering = false
  /// They said no to a question about danger: from then on only what they say in plain words is asked about.
  package var hasDenied = false
  /// Guesses that were asked about and not taken up: the same is not guessed at again.
  package var guessedInVain: Set<Label> = []
  /// They were asked about dying: a place or a thing they name after that is weighed with the question.
  package var wasAskedAboutDying = false
  /// Signs that were asked about and denied: not asked about again this sitting. What is graver by itself still is heard.
  package var waivedSigns: Set<String> = []
  /// Categories whose help lines were shown in full: the second time it is one line and the number.
  package var shownLines: Set<Label> = []
  /// Turns of the person since danger of tier 2 or 3 was last heard.
  package var turnsSince = 0
  /// Every category heard at tier 2 or 3, for the trees that stay shut after it.
  package var heard: Set<Label> = []
  /// Categories that no words of theirs named: a soft question was asked, and its answer was no plain no.
  package var presumed: Set<Label> = []
  /// Whether anything was heard that keeps the rest of the sitting out of the store.
  package var keepsNothing: Bool { !heard.isEmpty }

  /// Danger of the highest tier was told a moment ago: a soft question now would be less than what is known.
  var isStillNow: Bool { standing?.tier == 3 && turnsSince <= Self.turnsOfNow }

  /// Ours.
  private static let turnsOfNow = 3

  package init() {}
}
