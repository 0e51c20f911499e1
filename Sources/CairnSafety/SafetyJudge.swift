import CairnMatching
import CairnVocabulary

/// Decides what becomes of each sign that was found: in the literature nearly half of all alarm words are no alarm,
/// for negation, the wrong subject, the tense, or a figure of speech.
struct SafetyJudge {
  private let utterance: Utterance
  private let screen: SafetyScreen
  /// Names of signs that are not asked about again this sitting.
  private let waived: Set<String>
  /// Signs that something in the message shows to be about something else, by their place.
  private let silenced: Set<Int>
  /// Signs that stand beside what they need, by their place.
  private let accompanied: Set<Int>
  private let past: [Range<Int>]
  private let childhood: [Range<Int>]
  private let questions: [Range<Int>]

  init(
    utterance: Utterance, screen: SafetyScreen, waived: Set<String>, silenced: Set<Int>,
    accompanied: Set<Int>
  ) {
    (self.utterance, self.screen, self.waived) = (utterance, screen, waived)
    (self.silenced, self.accompanied) = (silenced, accompanied)
    past = screen.cues.longPast.matches(in: utterance).map(\.words)
    childhood = screen.cues.childhood.matches(in: utterance).map(\.words)
    questions = screen.cues.askedWhether.matches(in: utterance).map(\.words)
  }

  func findings(in window: Utterance.Window) -> [SafetyFinding] {
    let figures = screen.idioms.matches(in: window.utterance)
    return screen.patterns.matches(in: window.utterance).map { match in
      let sign = screen.signs[match.origin.owner]
      let words = match.words.shifted(by: window.start)
      let isFigure = figures.contains { waives($0, match) }
      return SafetyFinding(
        sign: sign, pattern: match.origin.text, words: words, weight: match.specificity.words,
        verdict: standing(of: match.origin.owner)
          ?? (isFigure ? .idiom : verdict(on: sign, at: words)))
    }
  }

  /// What the message as a whole makes of the sign at `place`; nil where it says nothing of it.
  private func standing(of place: Int) -> SafetyFinding.Verdict? {
    // Denied once, a sign that only asks is not asked about again; a graver one is weighed anew.
    if waived.contains(screen.signs[place].name), screen.signs[place].tier == 1 { return .waived }
    if silenced.contains(place) { return .silenced }
    if screen.signs[place].needsCompany, !accompanied.contains(place) { return .alone }
    return nil
  }

  /// An idiom waives the signs of its own label that share a word with it.
  private func waives(_ idiom: PatternMatch, _ match: PatternMatch) -> Bool {
    screen.categories[idiom.origin.owner] == screen.signs[match.origin.owner].category
      && idiom.words.overlaps(match.words)
  }

  private func verdict(on sign: SafetySign, at words: Range<Int>) -> SafetyFinding.Verdict {
    let clause = utterance.clause(of: words.lowerBound)
    if utterance.isDenied(clause) || Negation(of: words, in: clause, of: utterance).holds {
      return .negated
    }
    if questions.contains(where: { $0.lowerBound < words.lowerBound && clause.overlaps($0) }) {
      return .asked
    }
    if sign.isPast { return pastVerdict(of: sign) }
    let sentence = sentence(around: words)
    if sign.category.name != "sexual-assault", sign.category.name != "self-harm",
      childhood.contains(where: sentence.overlaps)
    {
      return .childhood
    }
    return past.contains(where: sentence.overlaps) ? pastVerdict(of: sign) : .stands
  }

  /// What is long over was asked about once.
  private func pastVerdict(of sign: SafetySign) -> SafetyFinding.Verdict {
    waived.contains(sign.name) ? .waived : .past
  }

  /// The clause of the first word, the one before it and the ones the finding runs through.
  private func sentence(around words: Range<Int>) -> Range<Int> {
    let first = utterance.clause(of: max(0, utterance.clause(of: words.lowerBound).lowerBound - 1))
    let last = utterance.clause(of: words.upperBound - 1)
    return min(first.lowerBound, words.lowerBound)..<max(last.upperBound, words.upperBound)
  }
}
