import CairnVocabulary

/// Reads the side a person stands on from who does the verb.
struct RoleReader: Hashable, Sendable {
  let cues: FactLexicon.RoleCues

  /// Nil when the utterance does not say.
  func role(in utterance: Utterance) -> Role? {
    if cues.accused.firstMatch(in: utterance) != nil { return .accused }
    if cues.both.firstMatch(in: utterance) != nil { return .both }
    let broke = cues.broke.firstMatch(in: utterance)
    let hurt = cues.hurt.firstMatch(in: utterance)
    switch (broke, hurt) {
    case (.some, nil): return .broke
    case (nil, .some): return .hurt
    case (.some(let broke), .some(let hurt)): return plainer(broke, hurt)
    case (nil, nil): break
    }
    let hurtHint = cues.hurtHint.firstMatch(in: utterance) != nil
    let brokeHint = cues.brokeHint.firstMatch(in: utterance) != nil
    if hurtHint == brokeHint { return nil }
    return hurtHint ? .hurt : .broke
  }

  /// Both sides speak: what the person says of themselves is the rarer and the harder thing to say, so it stands.
  private func plainer(_ broke: PatternMatch, _ hurt: PatternMatch) -> Role { .broke }

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
    return opensWithNo && saysWhich
  }
}
