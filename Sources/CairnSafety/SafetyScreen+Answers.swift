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
    if let near = nearTheEdge(answer, after: state), near.tier > found?.tier ?? 0 { return near }
    if found?.tier == 1, state.isStillNow { return nil }
    guard state.awaitsAnswer, let standing = state.standing, standing.tier == 1 else {
      return found
    }
    if let found, found.tier > 1 { return found }
    if standing.isGuess, !takesUp(answer.utterance, standing) { return found }
    let isNo =
      isPlainNo(answer.utterance) || found == nil && opensWithNo(answer.utterance)
      || silences(answer.utterance, standing)
    return isNo ? nil : standing.raised(overheard: answer.mayBeOverheard)
  }

  /// "I don't want to die, but the road is there", "i'm parked now, the bridge": after a question about dying a place or a
  /// thing is no ordinary word.
  private func nearTheEdge(_ answer: SafetyReading, after state: SafetyState) -> SafetyConcern? {
    guard state.wasAskedAboutDying, cues.nearTheEdge.firstMatch(in: answer.utterance) != nil,
      !isFigureOfSpeech(answer.utterance)
    else { return nil }
    let isThere = cues.atTheEdge.firstMatch(in: answer.utterance) != nil
    return SafetyConcern(
      category: Label(group: "safety", name: "self-harm"), tier: isThere ? 3 : 2, form: .own,
      sign: Self.edgeSign, mayBeOverheard: answer.mayBeOverheard)
  }

  /// Whether a body is in danger, or somebody about to die: no light word takes that back.
  private func isOfLife(_ concern: SafetyConcern?) -> Bool {
    guard let concern else { return false }
    return concern.category.name == "medical-emergency"
      || concern.category.name == "self-harm" && concern.tier == 3
  }

  private static let edgeSign = "near-the-edge"

  /// Whether `utterance` says plainly that there is nothing of a danger that was stated before: a way of speaking, or
  /// nothing of the kind. Of dying and of a body in danger nothing is taken back so lightly; and of what somebody does to
  /// them only a way of speaking is, for people who are hurt say that nobody is.
  package func plainlyDenies(_ utterance: Utterance, _ standing: SafetyConcern) -> Bool {
    guard !takesItBack(utterance) else { return false }
    if standing.category.name == "medical-emergency" {
      return cues.nobodyHurt.firstMatch(in: utterance) != nil
    }
    guard !isOfLife(standing) else { return false }
    if isFigureOfSpeech(utterance) { return true }
    if standing.category.name == "surveillance", cues.misread.firstMatch(in: utterance) != nil {
      return true
    }
    return !Self.doneToThem.contains(standing.category.name)
      && cues.nothingOfTheKind.firstMatch(in: utterance) != nil
  }

  private static let doneToThem: Set = ["in-danger", "coercive-control", "sexual-assault"]

  /// "Yes, i gave her the code": what would have silenced the sign answers the question about it.
  private func silences(_ answer: Utterance, _ standing: SafetyConcern) -> Bool {
    unless.matches(in: answer).contains { match in
      let sign = signs[match.origin.owner]
      return sign.name == standing.sign && sign.category == standing.category
    }
  }

  /// What was guessed at is answered by who goes on with their story. About dying, in as few words as these, anything
  /// but a no is an answer to be taken gravely; about everything else only a kind of yes is.
  private func takesUp(_ answer: Utterance, _ standing: SafetyConcern) -> Bool {
    let isBrief = answer.words.count <= Self.wordsOfAnAnswer
    if standing.category.name == "self-harm", isBrief { return true }
    guard isBrief || standing.sign != Self.learnedSign else { return false }
    return cues.kindOfYes.firstMatch(in: answer) != nil
  }

  private static let wordsOfAnAnswer = 5
  static let learnedSign = "learned"

  /// Whether the person denied a safety question in plain words.
  private func isPlainNo(_ answer: Utterance) -> Bool {
    isFigureOfSpeech(answer)
      || cues.plainNo.firstMatch(in: answer) != nil && !takesItBack(answer)
  }

  /// "No but sometimes i think about it": what comes after the no is a kind of yes.
  private func takesItBack(_ answer: Utterance) -> Bool {
    let words = answer.words.map(\.text)
    if words.contains(where: Self.hedges.contains) { return true }
    guard let turn = words.firstIndex(of: "but") else { return false }
    let after = words[(turn + 1)...]
    return after.prefix(4).contains("i") && after.contains(where: Self.goingOn.contains)
  }

  private static let hedges: Set = ["sometimes", "maybe", "perhaps", "yet", "wish", "wished"]
  private static let goingOn: Set = [
    "think", "thought", "thinking", "feel", "want", "wanted", "would", "might", "could", "have",
  ]

  /// "No, his father is not around": a no and something else, with no sign of danger in it.
  private func opensWithNo(_ answer: Utterance) -> Bool {
    cues.noAndMore.firstMatch(in: answer) != nil && cues.kindOfYes.firstMatch(in: answer) == nil
      && !takesItBack(answer)
  }

  /// Whether the person says that what was asked about is a way of speaking: its sign is not asked about again.
  package func isFigureOfSpeech(_ utterance: Utterance) -> Bool {
    cues.figureOfSpeech.firstMatch(in: utterance) != nil
  }

  /// Whether `utterance` takes back danger in plain words: "no", "i'm safe", "it's all too much, that's all".
  package func takesBack(_ utterance: Utterance) -> Bool {
    isPlainNo(utterance)
  }

  /// A sign whose words lead far away from danger is more often a chance likeness ("she came to the funeral, i shook her
  /// hand") than not: it is asked about, not stated, and who goes on with their story has answered. Of control, watching
  /// and anger it is nothing then, for eight in nine such lines are calm. In the middle of a telling a sign whose words
  /// say nothing of danger besides is asked about too, as a guess; about dying it rises on anything but a plain no. More of what they told
  /// before stands, and so does what they say is happening now.
  ///
  /// `plainness`: of the whole message, and of the words nearest to the sign, which in a short one is the same.
  func weighed(
    _ concern: SafetyConcern, of sign: SafetySign,
    against plainness: (whole: DangerHint.Plainness?, nearest: DangerHint.Plainness?),
    after state: SafetyState
  ) -> SafetyConcern? {
    let isSaidToBeNow = concern.tier == 3 && sign.tier < 3
    guard let nearest = plainness.nearest, concern.tier > 1, !isSaidToBeNow,
      !state.heard.contains(concern.category)
    else { return concern }
    if nearest == .remote {
      let isNothing =
        Self.isDoubtfulFromAfar(concern) || state.waivedSigns.contains(concern.sign)
      return isNothing ? nil : asked(about: concern, asGuess: true)
    }
    if nearest == .slight, state.waivedSigns.contains(concern.sign) { return nil }
    guard concern.tier == 2 else { return concern }
    let isBeside = plainness.whole == .remote || nearest == .slight && state.isAnswering
    // About dying, whatever is no plain no is an answer.
    return isBeside
      ? asked(about: concern, asGuess: concern.category.name != "self-harm") : concern
  }

  private static func isDoubtfulFromAfar(_ concern: SafetyConcern) -> Bool {
    ["coercive-control", "surveillance", "harm-to-others"].contains(concern.category.name)
  }

  private func asked(about concern: SafetyConcern, asGuess isGuess: Bool) -> SafetyConcern {
    SafetyConcern(
      category: concern.category, tier: 1, form: concern.form, sign: concern.sign,
      isPast: concern.isPast, mayBeOverheard: concern.mayBeOverheard, isGuess: isGuess)
  }

  /// Words of a sentence or two: in a longer message those around the sign are weighed, not all of it. Ours.
  static let wordsWeighed = 25

  /// What the learned weights add where no sign was found: one soft question, for words alone do not tell who does what
  /// to whom, nor how near it is.
  ///
  /// Something that was judged a figure of speech or denied is not raised again by its words alone, and neither is
  /// anything in an answer that says no, nor after they said no to such a question.
  func secondOpinion(
    _ hint: DangerHint?, beside reading: SafetyReading, after state: SafetyState
  ) -> SafetyConcern? {
    guard let hint, !reading.wasWaived, reading.utterance.tellingWords > 0, !state.hasDenied,
      !state.guessedInVain.contains(hint.label),
      !(state.isAnswering && cues.plainNo.firstMatch(in: reading.utterance) != nil),
      hint.plainness >= plainnessNeeded(of: hint, beside: reading, after: state),
      hint.label.name != "child-at-risk"
        || reading.utterance.speaksOfAChild(inHarm: state.isAnswering)
    else { return nil }
    return SafetyConcern(
      category: hint.label, tier: 1, form: .own,
      sign: Self.learnedSign, mayBeOverheard: reading.mayBeOverheard, isGuess: true)
  }

  /// In the middle of a telling most of what leans to danger is an ordinary word, and a question that breaks in is felt:
  /// there the words must be striking; about dying strong, and clear where they are many. Beside a figure of
  /// speech, or with hardly a word that means something, they must be strong; after drink, a loss or news of today faint
  /// is enough.
  private func plainnessNeeded(
    of hint: DangerHint, beside reading: SafetyReading, after state: SafetyState
  ) -> DangerHint.Plainness {
    if state.isAnswering {
      guard hint.label.name == "self-harm" else { return .striking }
      return reading.utterance.words.count <= Self.wordsOfAReply ? .strong : .clear
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

extension Utterance {
  /// No child is guessed at where none was spoken of; and in the middle of a telling ("i don't want to wake the baby") only
  /// `inHarm`: where a word of hurt or fear stands beside.
  fileprivate func speaksOfAChild(inHarm: Bool) -> Bool {
    let isOfAChild = words.contains { Self.children.contains($0.text) }
    let isOfAParent = words.contains { Self.elders.contains($0.text) }
    let isOfHarm = words.contains { Self.harm.contains($0.text) }
    return isOfHarm ? isOfAChild || isOfAParent : isOfAChild && !inHarm
  }

  private static let harm: Set = [
    "hit", "hits", "hitting", "hurt", "hurts", "hurting", "slap", "slaps", "slapped", "smack",
    "smacks", "smacked", "beat", "beats", "beaten", "shake", "shakes", "shook", "scared", "afraid",
    "frightened", "terrified", "bruise", "bruises", "bruised", "touch", "touches", "touched",
    "touching", "lock", "locks", "locked", "hungry", "starve", "starving", "drunk", "drinks",
    "drinking", "screams", "screaming", "shouts", "shouting", "threatens", "threatened", "hides",
    "hiding", "unsafe", "safe", "danger", "grabs", "grabbed", "throws", "threw", "belt", "secret",
    "alone", "neglect", "neglected", "cries", "flinch", "flinches", "flinched", "unconscious",
    "punch", "punched", "kick", "kicked", "kicks", "abuse", "abused", "abusing", "rage", "temper",
    "snap", "snapped", "harm", "harmed",
  ]

  private static let children: Set = [
    "kid", "kids", "child", "children", "son", "sons", "daughter", "daughters", "baby", "boy",
    "boys", "girl", "girls", "toddler", "toddlers", "teenager", "grandson", "granddaughter",
    "grandchild", "grandchildren", "nephew", "niece", "stepson", "stepdaughter", "bairn", "wean",
    "little", "pupil", "pupils", "student",
  ]

  /// Of whom a child would tell.
  private static let elders: Set = [
    "mum", "mom", "mam", "dad", "mother", "father", "stepdad", "stepfather", "stepmum", "uncle",
    "grandad", "school", "teacher", "coach",
  ]
}
