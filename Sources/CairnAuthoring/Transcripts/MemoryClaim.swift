package import CairnConversation
import CairnMemory
import CairnSafety
import CairnVocabulary

/// Something memory holds after a turn: `role hurt`, `closed anna`, `step regain-trust/introduction#one-line taken`.
package struct MemoryClaim: Hashable, Sendable {
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case role, relation, name, opened, closed
    case putOff = "put-off"
    case step, helped, decided, pace, country
    /// `yes` until danger was told, from then on `no`.
    case kept
  }

  package let key: Key
  /// As memory shows it, lower case.
  package let value: String

  package init(key: Key, value: String) {
    self.key = key
    self.value = value.lowercased()
  }

  package func holds(in conversation: Conversation) -> Bool {
    Self.values(of: key, in: conversation).contains(value)
  }

  /// What memory holds under `key`, in its own order.
  package static func values(of key: Key, in conversation: Conversation) -> [String] {
    let state = conversation.memory.state
    return switch key {
    case .role: [state.role?.rawValue ?? "unknown"]
    case .relation: state.relations
    case .name: state.names.keys.sorted()
    case .opened: state.visited.map(\.text)
    case .closed: state.closed.map(\.spoken).sorted()
    case .putOff: state.putOffs.map { $0.topic?.spoken ?? "talk" }
    case .step:
      state.steps.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.latest.rawValue)" }
    case .helped: state.helped.map(\.description)
    case .decided: state.decided.map(\.description)
    case .pace: [conversation.pace == .talking(slower: true) ? "slower" : conversation.pace.name]
    case .country: [conversation.country?.lowercased() ?? "unknown"]
    case .kept: [conversation.safety.keepsNothing ? "no" : "yes"]
    }
  }
}

extension Topic {
  /// A section's label or a person's word.
  var spoken: String {
    switch self {
    case .section(let label): label.text
    case .person(let word): word
    }
  }
}
