/// What happens to a conversation.
package enum Event: Hashable, Sendable {
  /// The talk begins.
  case opened
  /// The person typed this.
  case said(String)
}
