import CairnVocabulary

/// What is shown for one turn.
package struct Reply: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case reflection, words, helpLine, question
    }

    package let kind: Kind
    package let text: String
    /// 0 light to 3 heavy: how long a breath comes before it.
    package let weight: Int

    package init(_ kind: Kind, _ text: String, weight: Int = 1) {
      self.kind = kind
      self.text = text
      self.weight = weight
    }
  }

  package var parts: [Part]
  /// Shown at once, without a breath.
  package var isUrgent: Bool

  package init(parts: [Part] = [], isUrgent: Bool = false) {
    self.parts = parts
    self.isUrgent = isUrgent
  }

  package var lines: [String] { parts.map(\.text) }
  package var question: String? { parts.last { $0.kind == .question }?.text }
  package var text: String { lines.joined(separator: "\n") }
}
