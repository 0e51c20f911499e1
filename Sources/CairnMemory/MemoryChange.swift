package import CairnVocabulary

/// One thing that can be kept. There is no case for what was typed, for a feeling, or for danger.
package enum MemoryChange: Hashable, Sendable {
  case role(Role)
  /// A relation word, and the kind it belongs to: `wife`, `partner`.
  case relation(String, kind: String?)
  /// A given name, and the relation it came with where one did.
  case name(String, relation: String?)
  case opened(Topic)
  case closed(Topic)
  case reopened(Topic)
  /// Not before `until`; nil stands for the talk as a whole.
  case putOff(Topic?, until: Timestamp)
  /// A beat was said, with the identity of the variant that was used.
  case said(BeatID, line: UInt64)
  case step(StepID, StepEvent)
  /// A beat or a step the person said had helped.
  case helped(BeatID)
  /// An answer the person came to, by the beat that heard it.
  case decided(BeatID)
  case pace(Pace)
  /// Two capital letters.
  case country(String)
}

/// A step by its tree and name: `regain-trust/respect-their-timing#one-note`.
package struct StepID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let dialogue: Label
  package let name: String

  package init(_ dialogue: Label, _ name: String) {
    self.dialogue = dialogue
    self.name = name
  }

  package var description: String { "\(dialogue)#\(name)" }

  package static func < (left: StepID, right: StepID) -> Bool {
    (left.dialogue, left.name) < (right.dialogue, right.name)
  }
}

/// What became of a step.
package enum StepEvent: String, Hashable, Sendable, CaseIterable {
  case offered, taken, refused, done
  case notDone = "not-done"
  /// It was asked after, once.
  case askedAfter = "asked-after"
}
