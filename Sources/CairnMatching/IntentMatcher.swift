package import CairnVocabulary

/// Finds what an utterance is about.
///
/// Patterns decide alone for the labels that steer the talk; for everything else the words and the phrases add up to
/// one score a label, learned from the examples (`WordWeights`), and `Certainty` says how far to believe it.
package struct IntentMatcher: Sendable {
  /// Every label of the vocabulary, in its order, which breaks ties.
  package let labels: [Label]
  /// The patterns of all labels; a pattern's owner is its label's place in `labels`.
  package let patterns: PatternSet
  package let weights: WordWeights
  package let certainty: Certainty
  package let dangerLimits: DangerLimits
  private let reader = FeatureReader()

  package init(
    labels: [Label], patterns: PatternSet, weights: WordWeights, certainty: Certainty,
    dangerLimits: DangerLimits = .none
  ) {
    (self.labels, self.patterns) = (labels, patterns)
    (self.weights, self.certainty) = (weights, certainty)
    self.dangerLimits = dangerLimits
  }

  /// The labels that fit `utterance`, best first, and how sure that is. Evidence is left out: ask `explanation`.
  ///
  /// Not `withSafety`, the labels of danger are passed over: for what the safety screen has heard and found harmless.
  package func matches(in utterance: Utterance, withSafety: Bool = true) -> MatchResult {
    if utterance.words.isEmpty { return .nothing }
    var learned = weights.learnedScores(of: reader.features(of: utterance))
    let danger = danger(in: learned)
    if !withSafety { learned.silence { weights.labels[$0].isSafety } }
    silenceDoubtfulSteering(in: &learned, of: utterance)
    let steering = Steering(in: utterance, of: patterns, labels: labels).decisive
    var found =
      steering.flatMap { givesWay($0, to: learned, in: utterance) ? nil : $0 }.map {
        result(decidedBy: $0, beside: learned)
      }
      ?? result(from: learned, of: utterance)
    found.danger = danger
    return found
  }

  /// Words that must be known, as a share, before what they lean to is called danger: a German "die" is an article.
  private static let knownForDanger: Float = 0.7

  private func danger(in learned: LearnedScores) -> DangerHint? {
    guard learned.knownShare >= Self.knownForDanger,
      let (label, lead) = learned.danger(among: weights.labels)
    else { return nil }
    return DangerHint(label: label, plainness: dangerLimits.plainness(ofLead: lead))
  }

  /// How plainly the words around `place` speak of danger, as if they were the whole message: one dangerous clause hardly
  /// moves a long one.
  package func danger(in utterance: Utterance, around place: Range<Int>) -> DangerHint? {
    let around = utterance.words.indices.clamped(
      to: place.lowerBound - Self.wordsAround..<place.upperBound + Self.wordsAround)
    return danger(
      in: weights.learnedScores(of: reader.features(of: utterance, within: around)))
  }

  /// On either side. Ours.
  private static let wordsAround = 9

  /// What spoke for `label` and against it, strongest first; together with the label's bias it adds up to its score.
  package func explanation(of label: Label, in utterance: Utterance) -> [Evidence] {
    guard let number = weights.labels.firstIndex(of: label) else { return [] }
    let features = reader.features(of: utterance)
    let vector = weights.space.vector(of: features)
    let shares = weights.shares(of: vector, for: number)
    var sums = EvidenceSums(utterance: utterance)
    for (component, share) in zip(vector.components, shares) {
      sums.add(share, from: features[Int(component.source)])
    }
    return sums.evidence
  }

  /// In more than a few words, what is only likely to steer the talk is more likely to tell of somebody: "i asked him to
  /// delete it and he got annoyed". Such labels are passed over there unless their words are quite sure.
  private func silenceDoubtfulSteering(in learned: inout LearnedScores, of utterance: Utterance) {
    guard utterance.words.count > Self.wordsOfSteering else { return }
    let best = learned.ranked(weights.labels, by: certainty, count: 1)
    let needed = utterance.speaksOfOthers ? Self.sureAmongOthers : Float(certainty.thresholds.sure)
    guard let label = best.first, !label.label.isSection, Float(label.score) < needed else {
      return
    }
    learned.silence { weights.labels[$0].isConversation }
  }

  /// Words within which a steering label is as likely as any. Ours, like the next, from the development lines.
  private static let wordsOfSteering = 8
  private static let sureAmongOthers: Float = 0.7

  /// "twenty years of it, too long?" asks nobody to slow down: a clause at the edge of a telling steers only where the
  /// whole is not surely about something. What ends, halts or guards the talk is always done.
  private func givesWay(
    _ match: PatternMatch, to learned: LearnedScores, in utterance: Utterance
  ) -> Bool {
    let name = labels[match.origin.owner].name
    guard match.words.count * 3 < utterance.words.count * 2, !Self.neverGivesWay.contains(name),
      let best = learned.ranked(weights.labels, by: certainty, count: 1).first
    else { return false }
    return best.label.isSection && certainty.confidence(of: Float(best.score)) == .sure
  }

  private static let neverGivesWay: Set = [
    "not-now", "goodbye", "forget-that", "close-topic", "privacy", "just-listen", "change-topic",
    "what-do-you-remember",
  ]

  private func result(from learned: LearnedScores, of utterance: Utterance) -> MatchResult {
    let plain = learned.result(among: weights.labels, by: certainty)
    // Whoever tells of somebody is hardly ever out of place: the likeliest section, though nobody would swear to it.
    let tells = plain.ranked.first?.label.isSection == true && utterance.tellsOfSomebody
    return MatchResult(
      ranked: plain.ranked,
      confidence: plain.confidence == .none && tells ? .unsure : plain.confidence,
      layer: .learned, also: also(in: utterance, beside: plain.label))
  }

  private func result(
    decidedBy match: PatternMatch, beside learned: LearnedScores
  ) -> MatchResult {
    let label = labels[match.origin.owner]
    let evidence = Evidence(feature: match.origin.text, weight: 1, span: match.span)
    let decided = Match(label: label, score: Steering.probability, evidence: [evidence])
    let others = learned.ranked(weights.labels, by: certainty).filter { $0.label != label }
    let best = others.first.flatMap {
      certainty.confidence(of: Float($0.score)) == .sure ? $0 : nil
    }
    return MatchResult(
      ranked: [decided] + others, confidence: .sure, layer: .pattern,
      also: best.map { [$0.label] } ?? [])
  }

  /// What single clauses of a longer message are surely about, beside what the whole is about.
  private func also(in utterance: Utterance, beside main: Label?) -> [Label] {
    guard utterance.clauses.count > 1 else { return [] }
    var found: [Match] = []
    for clause in utterance.clauses.prefix(Self.clausesRead) where clause.count > 2 {
      let scores = weights.learnedScores(of: reader.features(of: utterance, within: clause))
      guard let best = scores.ranked(weights.labels, by: certainty, count: 1).first else {
        continue
      }
      let isNew = best.label != main && !found.contains { $0.label == best.label }
      if isNew, certainty.confidence(of: Float(best.score)) == .sure { found.append(best) }
    }
    return found.sorted { $0.score > $1.score }.map(\.label)
  }

  /// Clauses of a message that are read one by one; the whole is always read.
  private static let clausesRead = 12
}

extension Utterance {
  /// Whether somebody else is spoken of: he, she, they.
  fileprivate var speaksOfOthers: Bool {
    words.contains { ["he", "she", "they", "him", "her", "them", "his"].contains($0.text) }
  }

  /// Whether somebody else is spoken of, by any word for people near to one.
  fileprivate var tellsOfSomebody: Bool {
    words.contains { Self.classes.name(of: $0.text).map(Self.people.contains) ?? false }
  }

  private static let classes = WordClasses()
  private static let people: Set = ["HE", "HIM", "HIS", "PARTNER", "FAMILY", "FRIEND", "COLLEAGUE"]
}
