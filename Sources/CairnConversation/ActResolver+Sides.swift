import CairnDialogue
import CairnMatching
import CairnVocabulary

/// Who was hurt is not led into a tree that is told from the other side: "my brother stole from our mum" is no
/// confession.
extension ActResolver {
  /// Whether `dialogue` has a way in for who broke trust and none for who was hurt, and they were hurt: they said so
  /// outright, were received as somebody hurt, tell what somebody else did, or it is not sure that they mean this tree
  /// at all.
  func isFromTheOtherSide(
    _ dialogue: Dialogue, _ hearing: Hearing, _ conversation: Conversation
  ) -> Bool {
    let known = conversation.role
    let role = Role.learned(from: hearing.mentions, knowing: known, in: conversation.sitting)
    guard (role ?? known) == .hurt, dialogue.isForWhoDidIt else { return false }
    let isSaid = conversation.sitting.isRolePlain || hearing.mentions.isRolePlain
    let wasReceived = conversation.sitting.opened.contains(where: Self.receiving.contains)
    return isSaid || wasReceived || hearing.result.confidence != .sure
      || hearing.mentions.act.map { $0.doer == .other } ?? false
  }

  /// How likely the next section must be to be opened in place of the one from the other side. Ours.
  private static let likelyInItsPlace = 0.2

  /// The likeliest section that is theirs; in an open tree the telling is only heard.
  func fromTheirSide(_ hearing: Hearing, _ conversation: Conversation) -> DialogueAct {
    let next = hearing.result.ranked.first { match in
      match.label.isSection && match.score >= Self.likelyInItsPlace
        && library.dialogue(match.label)?.isForWhoDidIt == false
    }
    let isInASection = conversation.cursor.place.dialogue?.isSection ?? false
    if isInASection, conversation.cursor.place.isOpen { return .listen }
    return next.map { .open($0.label) } ?? (isInASection ? .listen : .open(Self.firstToReceive))
  }

  /// The label a telling of somebody who did it is met under: the trees that receive who was hurt have little for them.
  func sided(
    _ label: Label, _ hearing: Hearing, _ conversation: Conversation
  ) -> Label {
    guard Self.receivingTheHurt.contains(label) else { return label }
    let known = conversation.role
    let role = Role.learned(from: hearing.mentions, knowing: known, in: conversation.sitting)
    let isSaid = conversation.sitting.isRolePlain || hearing.mentions.isRolePlain
    return (role ?? known) == .broke && isSaid ? Self.whoDidIt : label
  }

  private static let whoDidIt = Label(
    group: "regain-trust", name: "when-you-are-the-one-who-broke-trust")
  private static let receivingTheHurt: Set<Label> = [
    firstToReceive, Label(group: "regain-trust", name: "various-ways-betrayal-can-occur"),
  ]

  static let firstToReceive = Label(
    group: "regain-trust", name: "when-youve-been-let-down")
}

extension Dialogue {
  fileprivate var isForWhoDidIt: Bool {
    opening.contains { $0.key == Role.broke.rawValue }
      && !opening.contains { $0.key == Role.hurt.rawValue }
  }
}
