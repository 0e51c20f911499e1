/// The name of one intent and of the dialogue that answers it: `group/name`, as `regain-trust/try-not-to-dwell`.
package struct Label: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// Nil unless `text` is two non-empty parts around one slash.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.text = text
  }

  package init(group: String, name: String) {
    precondition(!group.isEmpty && !name.isEmpty, "a label has two non-empty parts")
    text = "\(group)/\(name)"
  }

  package var group: String { String(text.prefix { $0 != "/" }) }
  package var name: String { String(text.drop { $0 != "/" }.dropFirst()) }
  package var description: String { text }

  /// A label of one of the two articles: a section tree rather than a steering word or a danger.
  package var isSection: Bool { isOf("trust-again/") || isOf("regain-trust/") }
  package var isSafety: Bool { isOf("safety/") }
  package var isConversation: Bool { isOf("conversation/") }

  /// Asked many times a turn: the text is looked at where it lies.
  private func isOf(_ start: StaticString) -> Bool {
    text.utf8.starts(
      with: UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
  }

  package static func < (left: Label, right: Label) -> Bool { left.text < right.text }
}
