/// One key that a content file may hold. The tables of these drive the checker, the schema for editors, the guide, and
/// the nearest names in findings.
package struct ContentKey: Hashable, Sendable {
  package let name: String
  package let shape: ContentShape
  /// What it is for, in half a sentence a writer can read.
  package let purpose: String
  package let isRequired: Bool

  init(_ name: String, _ shape: ContentShape, _ purpose: String, isRequired: Bool = false) {
    self.name = name
    self.shape = shape
    self.purpose = purpose
    self.isRequired = isRequired
  }
}

/// The one shape a key's value has.
package indirect enum ContentShape: Hashable, Sendable {
  /// Any one text.
  case text
  /// One text that is said; it may name facts in braces.
  case spoken
  /// A list of texts that are said: variants.
  case variants
  /// A list of texts.
  case texts
  /// A block after `|`, one entry a line.
  case entries
  /// A block after `|`, one pattern a line.
  case patterns
  case choice([String])
  case choices([String])
  case number(ClosedRange<Int>)
  /// A list of whole numbers, each in the range.
  case numbers(ClosedRange<Int>)
  /// `2 days`.
  case duration
  /// `2026-11-20`.
  case day
  /// A name that must be defined somewhere.
  case name(NameKind)
  case names(NameKind)
  /// A beat, `rest`, another tree, or another tree's beat.
  case way
  /// A map from what was heard to where it leads; `else` is required.
  case ways
  /// The same without `else`, for many beats to take over.
  case usualWays
  /// A map from whom it is for to the beats to try; `else` is required.
  case entrances
  /// A map with the keys of that place.
  case group(ContentPlace)
  /// A map from names the writer chooses to values of that shape.
  case named(ContentShape)
  /// A list of values of that shape.
  case list(ContentShape)
}

/// What a name in a file may refer to.
package enum NameKind: String, Hashable, Sendable {
  /// A beat of the same tree.
  case beat
  case step
  case label
  case phraseSet = "phrase set"
  case act
  case feeling
  case need
}

/// A map with fixed keys, by what it describes.
package enum ContentPlace: String, Hashable, Sendable, CaseIterable {
  case dialogue, notices, beat, condition, answer, door, step
  case reflection
  case followUp = "follow-up"
  case inquiry
  case helpLines = "help lines"
  case country
  case helpLine = "help line"
  case vocabulary
  case labelEntry = "label"
  case intent
  case safetyIntent = "safety intent"
  case sign
  case facts
  case roleCues = "roles"
  case roleLessons = "sides"
  case act
  case relation

  /// Its keys, in the order the guide shows them.
  package var keys: [ContentKey] {
    switch self {
    case .dialogue: ContentKey.ofDialogue
    case .notices: ContentKey.ofNotices
    case .beat: ContentKey.ofBeat
    case .condition: ContentKey.ofCondition
    case .answer: ContentKey.ofAnswer
    case .door: ContentKey.ofDoor
    case .step: ContentKey.ofStep
    case .reflection: ContentKey.ofReflection
    case .followUp: ContentKey.ofFollowUp
    case .inquiry: ContentKey.ofInquiry
    case .helpLines: ContentKey.ofHelpLines
    case .country: ContentKey.ofCountry
    case .helpLine: ContentKey.ofHelpLine
    case .vocabulary: ContentKey.ofVocabulary
    case .labelEntry: ContentKey.ofLabelEntry
    case .intent: ContentKey.ofIntent
    case .safetyIntent: ContentKey.ofSafetyIntent
    case .sign: ContentKey.ofSign
    case .facts: ContentKey.ofFacts
    case .roleCues: ContentKey.ofRoleCues
    case .roleLessons: ContentKey.ofRoleLessons
    case .act: ContentKey.ofAct
    case .relation: ContentKey.ofRelation
    }
  }
}
