package import CairnConversation
import CairnDialogue
package import CairnVocabulary

/// One turn of a story as it went.
package struct PlayedTurn: Sendable {
  /// The line of the story it answers.
  package let asked: StoryTurn
  /// What was typed; nil at the opening of a talk.
  package let typed: String?
  package let before: Conversation
  package let turn: Turn
  /// Bans of the story that stood while it was played.
  package let bans: [TextClaim]

  /// `label -> beat, beat`, as a story records it.
  package var recordedHearing: String {
    let label = turn.trace.label
    let beats = turn.trace.beats.map { beat in
      beat.dialogue == label ? "#\(beat.beat)" : beat.description
    }
    return "\(label?.text ?? "-") -> \(beats.isEmpty ? "-" : beats.joined(separator: ", "))"
  }
}

/// Everything a story came to.
package struct StoryOutcome: Sendable {
  package let story: Story
  package let turns: [PlayedTurn]
  package let failures: [StoryFailure]

  package var passed: Bool { failures.isEmpty }
}

/// One claim or standing check that did not hold.
package struct StoryFailure: Hashable, Sendable {
  /// `words`, `label`, `beats`, `memory`, `contains`, or the name of a standing check.
  package let kind: String
  package let location: SourceLocation
  /// The person's line.
  package let said: String
  package let expected: String
  package let got: String
  /// Why the other label won, or what was held back; may be empty.
  package let reasons: [String]
  /// Whether `--bless` may set it right.
  package let isRecorded: Bool
}
