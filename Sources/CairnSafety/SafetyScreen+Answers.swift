package import CairnMatching
import CairnVocabulary

extension SafetyScreen {
  /// What `found` comes to after the sitting so far.
  ///
  /// A question of tier 1 that is answered by anything but a plain no rises one tier: silence about it is no answer.
  /// What is found anew never falls below what it says by itself.
  func settled(
    _ found: SafetyConcern?, answer: SafetyReading, after state: SafetyState
  ) -> SafetyConcern? {
    if found?.tier == 1, state.isStillNow { return nil }
    guard state.awaitsAnswer, let standing = state.standing, standing.tier == 1 else {
      return found
    }
    if let found, found.tier > 1 { return found }
    if standing.sign == Self.learnedSign, !takesUp(answer.utterance, standing) { return found }
    let isNo = isPlainNo(answer) || silences(answer.utterance, standing)
    return isNo ? nil : standing.raised(overheard: answer.mayBeOverheard)
  }

  /// "Yes, i gave her the code": what would have silenced the sign answers the question about it.
  private func silences(_ answer: Utterance, _ standing: SafetyConcern) -> Bool {
    unless.matches(in: answer).contains { match in
      let sign = signs[match.origin.owner]
      return sign.name == standing.sign && sign.category == standing.category
    }
  }

  /// What the weights alone raised was a guess: who goes on with their story has answered it. About dying, in as few
  /// words as these, anything but a no is an answer to be taken gravely; about everything else only a kind of yes is.
  private func takesUp(_ answer: Utterance, _ standing: SafetyConcern) -> Bool {
    guard answer.words.count <= Self.wordsOfAnAnswer else { return false }
    return standing.category.name == "self-harm" || cues.kindOfYes.firstMatch(in: answer) != nil
  }

  private static let wordsOfAnAnswer = 5
  static let learnedSign = "learned"

  /// Whether the person denied a safety question in plain words.
  private func isPlainNo(_ answer: SafetyReading) -> Bool {
    cues.plainNo.firstMatch(in: answer.utterance) != nil || isFigureOfSpeech(answer.utterance)
  }

  /// Whether the person says that what was asked about is a way of speaking: its sign is not asked about again.
  package func isFigureOfSpeech(_ utterance: Utterance) -> Bool {
    cues.figureOfSpeech.firstMatch(in: utterance) != nil
  }

  /// Whether `utterance` takes back danger in plain words: "no", "i'm safe", "it's all too much, that's all".
  package func takesBack(_ utterance: Utterance) -> Bool {
    isPlainNo(SafetyReading(of: utterance, by: self, waived: []))
  }

  /// A sign in a message of a sentence or two whose words lead far away from danger is more often a chance likeness ("she
  /// came to the funeral, i shook her hand") than not: it is asked about, not stated, and who goes on with their story has
  /// answered. In the middle of a telling a sign whose words say nothing of danger besides is asked about too, and rises
  /// on anything but a plain no. What is a matter of now, or more of what they told before, stands.
  ///
  /// In a long message a dangerous clause hardly moves the whole, so there the sign stands as well.
  func weighed(
    _ concern: SafetyConcern, against hint: DangerHint?, in utterance: Utterance,
    after state: SafetyState
  ) -> SafetyConcern {
    guard let plainness = hint?.plainness, concern.tier == 2,
      plainness == .remote || plainness == .slight && state.isAnswering,
      !state.heard.contains(concern.category),
      utterance.words.count <= Self.wordsWeighed
    else { return concern }
    return SafetyConcern(
      category: concern.category, tier: 1, form: concern.form,
      sign: plainness == .remote ? Self.learnedSign : concern.sign,
      isPast: concern.isPast, mayBeOverheard: concern.mayBeOverheard)
  }

  /// Words of a sentence or two. Ours.
  private static let wordsWeighed = 25

  /// What the learned weights add where no sign was found: one soft question, for words alone do not tell who does what
  /// to whom, nor how near it is.
  ///
  /// Something that was judged a figure of speech or denied is not raised again by its words alone.
  func secondOpinion(
    _ hint: DangerHint?, beside reading: SafetyReading, after state: SafetyState
  ) -> SafetyConcern? {
    guard let hint, !reading.wasWaived, reading.utterance.tellingWords > 0,
      hint.plainness >= plainnessNeeded(of: hint, beside: reading, after: state)
    else { return nil }
    return SafetyConcern(
      category: hint.label, tier: 1, form: .own,
      sign: Self.learnedSign, mayBeOverheard: reading.mayBeOverheard)
  }

  /// In the middle of a telling most of what leans to danger is an ordinary word, and a question that breaks in is felt:
  /// there the words must be striking, or strong where they are many; about dying one step less. Beside a figure of
  /// speech, or with hardly a word that means something, they must be strong; after drink, a loss or news of today faint
  /// is enough.
  private func plainnessNeeded(
    of hint: DangerHint, beside reading: SafetyReading, after state: SafetyState
  ) -> DangerHint.Plainness {
    if state.isAnswering {
      let isReply = reading.utterance.words.count <= Self.wordsOfAReply
      let isAboutDying = hint.label.name == "self-harm"
      return isReply ? (isAboutDying ? .strong : .striking) : (isAboutDying ? .clear : .strong)
    }
    if reading.hasIdiom || reading.utterance.tellingWords < 2 { return .strong }
    return cues.lowersThreshold.firstMatch(in: reading.utterance) == nil ? .clear : .faint
  }

  /// Words within which a message that follows a question is its answer. Ours.
  private static let wordsOfAReply = 14
}

extension SafetyConcern {
  /// The same, one tier higher.
  fileprivate func raised(overheard: Bool) -> SafetyConcern {
    SafetyConcern(
      category: category, tier: min(tier + 1, 3), form: form, sign: sign, isPast: isPast,
      mayBeOverheard: mayBeOverheard || overheard)
  }
}
