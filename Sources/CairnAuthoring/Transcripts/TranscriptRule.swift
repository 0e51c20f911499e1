/// The kinds of mistake the reader of transcripts finds. Each makes the whole run refuse: a story that is not
/// understood must not pass.
package enum TranscriptRule: String, Hashable, Sendable, CaseIterable {
  case unreadableFile = "unreadable-transcript"
  case unknownSign = "unknown-sign"
  case badHeader = "bad-header"
  case badClaim = "bad-claim"
  case deadReference = "dead-reference"
  case noClaim = "no-claim"
  case liftWithoutAlways = "lift-without-always"
  case sameName = "same-story-name"
  case includeRing = "include-ring"
  case noStory = "no-story"
}
