import CairnVocabulary

/// The patterns of steering labels in one utterance, and whether one of them is what the person wants.
///
/// People quote such words when they tell a story ("he said not now"), so a pattern decides only where it is most of
/// the message, or a clause of its own at the start or the end of a short one.
struct Steering {
  private let utterance: Utterance
  private let labels: [Label]
  private let matches: [PatternMatch]

  /// What a pattern that decides is worth: those that do are right about 97 times of 100 on the development lines.
  static let probability = 0.97

  init(in utterance: Utterance, of patterns: PatternSet, labels: [Label]) {
    self.utterance = utterance
    self.labels = labels
    // No steering word stands in a long message without a story around it.
    let isShort = utterance.words.count <= Self.longest
    matches = isShort ? patterns.matches(in: utterance) : []
  }

  /// The match that decides, or nil. The most specific wins; a mere yes, no or thanks gives way to any other.
  var decisive: PatternMatch? {
    let deciding = matches.filter { decides($0) }
    return deciding.first { !isSmall($0) } ?? deciding.first { isMost($0) }
  }

  private func decides(_ match: PatternMatch) -> Bool {
    let label = labels[match.origin.owner]
    guard Self.groups.contains(label.group) else { return false }
    return isMost(match) || (!isSmall(match) && isOuterClause(match))
  }

  private func isMost(_ match: PatternMatch) -> Bool {
    match.words.count * 3 >= utterance.words.count * 2
  }

  /// The words begin or end the message, and are a clause that says nothing else.
  private func isOuterClause(_ match: PatternMatch) -> Bool {
    let isOuter = match.words.lowerBound == 0 || match.words.upperBound == utterance.words.count
    return isOuter && match.words.count > 1 && utterance.clauses.contains(match.words)
  }

  /// Words that open or close other things people say, as often as they stand for themselves.
  private func isSmall(_ match: PatternMatch) -> Bool {
    Self.small.contains(labels[match.origin.owner].name)
  }

  private static let small: Set = [
    "yes", "no", "unsure", "thanks", "ready", "greet", "small-talk", "correction", "step-done",
    "step-not-done",
    "give-me-a-step",
  ]
  /// Groups whose patterns may decide; those of sections only ever add to a score.
  private static let groups: Set = ["conversation", "command", "other"]
  private static let longest = 20
}
