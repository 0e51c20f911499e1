import CairnDialogue

extension Turn {
  /// A turn that only says something: nothing is learned, nothing moves.
  package static func saying(_ reply: Reply, in conversation: Conversation) -> Turn {
    Turn(
      conversation: conversation, reply: reply, changes: [], forgetting: [], requests: [],
      ends: false, trace: TurnTrace(act: .goOn))
  }
}
