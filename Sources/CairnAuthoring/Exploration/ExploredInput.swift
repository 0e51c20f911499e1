import CairnConversation
import CairnSafety
import CairnVocabulary

/// One thing the person can do in an exploration: a label, an answer, a door, words that name nothing.
struct ExploredInput: Sendable {
  enum Kind: Hashable, Sendable {
    /// An answer to what stands open: one of the beat's own, yes and no, or words that name nothing.
    case answer
    /// They ask for more or open something: no answer, and no loop they are led round.
    case asks
    /// A word that must bring the talk to rest in one turn.
    case stops
    /// Another tree's label: tried from a place, and not followed.
    case leaves
  }

  /// What the table of hearings knows it by.
  let code: String
  let kind: Kind
  /// As a story writes it.
  let storyLine: String
  /// The danger that is heard in it.
  var danger: Label?
}

/// Hears codes where a person types words: no text is matched in an exploration but a beat's own answers.
struct CodeListener: Listener {
  let hearings: [String: Hearing]

  func hear(_ text: String, after safety: SafetyState) -> Hearing {
    guard let hearing = hearings[text] else {
      preconditionFailure("an exploration speaks in codes of its own alphabet")
    }
    return hearing
  }
}
