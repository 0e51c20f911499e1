package import CairnMemory
package import CairnVocabulary

/// What happens to a conversation.
package enum Event: Hashable, Sendable {
  /// The talk begins.
  case opened
  /// The person typed this.
  case said(String)
  /// The person asked for this by a command: the same tree answers that answers the words.
  case asked(Label)
  /// The person had this forgotten by a command.
  case forgot(Forgetting)
}
