import CairnVocabulary

/// Reads the side a person stands on: from who does the verb, and from the words where no verb says it.
struct RoleReader: Sendable {
  let cues: FactLexicon.RoleCues
  let weights: RoleWeights
  private let reader = FeatureReader()

  init(cues: FactLexicon.RoleCues, weights: RoleWeights = .none) {
    (self.cues, self.weights) = (cues, weights)
  }

  /// What an utterance says of the side.
  struct Reading {
    let role: Role?
    /// Said outright, and not only leant to.
    let isPlain: Bool
    /// Above 0 to `broke`, below to `hurt`; 0 where nothing is said.
    let lean: Float
  }

  /// `usual`: the side that what the utterance is about is usually told from.
  func reading(of utterance: Utterance, usually usual: Role? = nil) -> Reading {
    let opinion = opinion(on: utterance)
    guard let role = role(in: utterance, usually: usual, by: opinion) else {
      return Reading(role: nil, isPlain: false, lean: 0)
    }
    let isOutright = role == .both || role == .accused || role == outright(in: utterance)
    let side: Float = role == .broke ? 1 : role == .hurt ? -1 : 0
    let strength = min(1, abs(opinion?.lean ?? 1))
    return Reading(role: role, isPlain: isOutright, lean: side * (isOutright ? 1 : strength))
  }

  /// The side that its own words name, where only one is named.
  private func outright(in utterance: Utterance) -> Role? {
    let broke = cues.broke.firstMatch(in: utterance) != nil
    let hurt = cues.hurt.firstMatch(in: utterance) != nil
    return broke == hurt ? nil : broke ? .broke : .hurt
  }

  private func opinion(on utterance: Utterance) -> RoleWeights.Opinion? {
    weights.opinion(on: reader.features(of: cues.marked(utterance)))
  }

  /// Nil when the utterance does not say.
  private func role(
    in utterance: Utterance, usually usual: Role?, by opinion: RoleWeights.Opinion?
  ) -> Role? {
    if cues.accused.firstMatch(in: utterance) != nil { return .accused }
    if cues.both.firstMatch(in: utterance) != nil { return .both }
    if saysItWasTheOther(in: utterance) { return .hurt }
    if corrects(in: utterance), let told = plainRole(in: utterance) { return told }
    guard let opinion else { return plainRole(in: utterance) }
    return opinion.role(usually: usual)
  }

  /// What the cues alone say. Where both sides speak, what the person says of themselves stands: it is the rarer and
  /// the harder thing to say.
  private func plainRole(in utterance: Utterance) -> Role? {
    if cues.broke.firstMatch(in: utterance) != nil { return .broke }
    if cues.hurt.firstMatch(in: utterance) != nil { return .hurt }
    let hurtHint = cues.hurtHint.firstMatch(in: utterance) != nil
    let brokeHint = cues.brokeHint.firstMatch(in: utterance) != nil
    if hurtHint == brokeHint { return nil }
    return hurtHint ? .hurt : .broke
  }

  /// "I didn't hurt anyone. HE lied", "it was my dad who lied, not me": not they, but somebody else.
  private func saysItWasTheOther(in utterance: Utterance) -> Bool {
    let words = utterance.words.prefix(Self.wordsOfACorrection).map(\.text)
    let others = zip(words, words.dropFirst()).contains {
      Self.others.contains($0) && (Self.deeds.contains($1) || ["who", "that"].contains($1))
    }
    let notMe = zip(words, words.dropFirst()).contains { $0 == "not" && $1 == "me" }
    let notI = words.indices.contains { place in
      words[place] == "i" && place + 2 < words.count
        && (words[place + 1] == "never"
          || ["did", "have"].contains(words[place + 1]) && words[place + 2] == "not")
    }
    return others && words.contains(where: Self.deeds.contains) && (notMe || notI)
      && words.count < Self.wordsOfACorrection
  }

  /// Ours: in a longer message a "not" and a deed stand together by chance.
  private static let wordsOfACorrection = 14
  private static let others: Set = [
    "he", "she", "they", "dad", "mum", "mom", "father", "mother", "brother", "sister", "friend",
    "wife", "husband", "boyfriend", "girlfriend", "partner", "boss", "ex",
  ]
  private static let deeds: Set = [
    "lied", "cheated", "did", "hid", "stole", "left", "broke", "betrayed", "slept", "told", "took",
  ]

  /// "no, i'm the one who lied": said against what had been understood.
  func corrects(in utterance: Utterance) -> Bool {
    let words = utterance.words.prefix(12).map(\.text)
    guard let first = words.first else { return false }
    let opensWithNo = ["no", "nope", "actually", "wrong", "wait", "sorry", "nah"].contains(first)
    let saysWhich =
      zip(words, words.dropFirst()).contains {
        ["one", "person"].contains($0) && ["who", "that"].contains($1)
      }
      || words.contains("me") && words.contains("was")
      || words.contains("other") && words.contains("way")
    return opensWithNo && saysWhich || saysItWasTheOther(in: utterance)
  }
}
