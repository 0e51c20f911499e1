import CairnDialogue
import CairnMatching
import CairnVocabulary

extension Role {
  /// The role after `mentions`, which `sitting` has taken in; nil when they say nothing of it.
  ///
  /// What is said outright stands until the other side is said outright too: then it is both. What messages only lean
  /// to is a guess, and the guesses of a sitting are added up, so that one odd line turns nobody round.
  static func learned(
    from mentions: Mentions, knowing known: Role?, in sitting: Sitting
  ) -> Role? {
    guard let told = mentions.role else { return nil }
    guard let known, !mentions.correctsRole else { return told }
    if mentions.isRolePlain { return told.joined(with: known, wasPlain: sitting.isRolePlain) }
    if sitting.isRolePlain || known == .both { return known }
    if abs(sitting.roleLean) < leanThatTurns { return known }
    return sitting.roleLean > 0 ? .broke : .hurt
  }

  /// How far the guesses of a sitting must lean to the other side to turn somebody round. Ours, like the next.
  private static let leanThatTurns: Float = 0.25

  /// This side, said outright, beside what was `known`.
  private func joined(with known: Role, wasPlain: Bool) -> Role {
    guard wasPlain else { return self }
    return switch (known, self) {
    case (.accused, _): self
    case (_, .accused): known
    case (.hurt, .broke), (.broke, .hurt), (.both, _): .both
    case (_, _): self
    }
  }
}

extension Conversation {
  /// Takes in what a message says of the side they stand on.
  mutating func noteSide(of mentions: Mentions) {
    if mentions.correctsRole {
      (sitting.isRolePlain, sitting.roleLean) = (true, mentions.roleLean)
    } else {
      sitting.roleLean += mentions.roleLean * (role == nil ? 1 : Self.shareOfLaterLines)
    }
  }

  /// The first telling says most; "he says he feels naked", later, could be said from either side.
  private static let shareOfLaterLines: Float = 0.5

  /// Notes, once the role has been settled, that it was said outright.
  mutating func notePlainness(of mentions: Mentions) {
    if mentions.isRolePlain { sitting.isRolePlain = true }
  }
}
