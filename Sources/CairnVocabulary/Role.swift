/// The side of the hurt the person stands on, as they told it.
package enum Role: String, Hashable, Sendable, CaseIterable {
  /// Somebody broke their trust.
  case hurt
  /// They broke somebody's trust.
  case broke
  /// Each broke the other's.
  case both
  /// Somebody says they did; they have not said so. Never treated as `broke`.
  case accused
}
