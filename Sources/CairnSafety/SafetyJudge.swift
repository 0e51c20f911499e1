import CairnMatching
import CairnVocabulary

/// Decides what becomes of each sign that was found: in the literature nearly half of all alarm words are no alarm,
/// for negation, the wrong subject, the tense, or a figure of speech.
struct SafetyJudge {
  private let utterance: Utterance
  private let screen: SafetyScreen
  private let past: [Range<Int>]
  private let childhood: [Range<Int>]
  private let questions: [Range<Int>]

  init(utterance: Utterance, screen: SafetyScreen) {
    self.utterance = utterance
    self.screen = screen
    past = screen.cues.longPast.matches(in: utterance).map(\.words)
    childhood = screen.cues.childhood.matches(in: utterance).map(\.words)
    questions = screen.cues.askedWhether.matches(in: utterance).map(\.words)
  }

  func findings(
    in window: Utterance.Window, silenced: Set<Int>, waived: Set<String>
  ) -> [SafetyFinding] {
    let figures = screen.idioms.matches(in: window.utterance)
    return screen.patterns.matches(in: window.utterance).map { match in
      let sign = screen.signs[match.origin.owner]
      let words = match.words.shifted(by: window.start)
      var finding = SafetyFinding(
        sign: sign, pattern: match.origin.text, words: words,
        weight: match.specificity.words, verdict: .stands)
      if waived.contains(sign.name) {
        finding.verdict = .waived
      } else if silenced.contains(match.origin.owner) {
        finding.verdict = .silenced
      } else if figures.contains(where: { waives($0, match) }) {
        finding.verdict = .idiom
      } else {
        finding.verdict = verdict(on: sign, at: words)
      }
      return finding
    }
  }

  /// An idiom waives the signs of its own label that share a word with it.
  private func waives(_ idiom: PatternMatch, _ match: PatternMatch) -> Bool {
    screen.categories[idiom.origin.owner] == screen.signs[match.origin.owner].category
      && idiom.words.overlaps(match.words)
  }

  private func verdict(on sign: SafetySign, at words: Range<Int>) -> SafetyFinding.Verdict {
    let clause = utterance.clause(of: words.lowerBound)
    if Negation(of: words, in: clause, of: utterance).holds { return .negated }
    if questions.contains(where: { $0.lowerBound < words.lowerBound && clause.overlaps($0) }) {
      return .asked
    }
    if sign.isPast { return .past }
    let sentence = sentence(around: words)
    if sign.category.name != "sexual-assault", sign.category.name != "self-harm",
      childhood.contains(where: sentence.overlaps)
    {
      return .childhood
    }
    return past.contains(where: sentence.overlaps) ? .past : .stands
  }

  /// The clause of the first word, the one before it and the ones the finding runs through.
  private func sentence(around words: Range<Int>) -> Range<Int> {
    let first = utterance.clause(of: max(0, utterance.clause(of: words.lowerBound).lowerBound - 1))
    let last = utterance.clause(of: words.upperBound - 1)
    return min(first.lowerBound, words.lowerBound)..<max(last.upperBound, words.upperBound)
  }
}
