package import CairnVocabulary

/// What could be said next, before any policy has looked at it.
package struct Proposal: Hashable, Sendable {
  /// Beats in order; a reply says as many of the first as the policies leave.
  package var beats: [ProposedBeat] = []
  /// What may be said instead of the beats, or beside them; policies leave at most one.
  package var notices: [ProposedNotice] = []
  /// The tree whose staying lines serve when no beat is left.
  package var dialogue: Label?
  /// Whether the beats answer something that was recognised: a door, an answer, a steering word.
  package var isDirect = false
  /// Danger: no policy touches it.
  package var isUrgent = false
  /// Whether a reflection may stand before the words.
  package var mayReflect = true
  /// Labels a clarifying question names.
  package var choices: [Label] = []

  package init() {}
}

/// One beat that could be said.
package struct ProposedBeat: Hashable, Sendable {
  package let id: BeatID
  package let beat: Beat
  /// Whether the person asked for it or said yes to it.
  package var isPermitted: Bool
  /// Dangers after which its tree stays shut.
  package var shutAfter: [Label]

  package init(id: BeatID, beat: Beat, isPermitted: Bool = false, shutAfter: [Label] = []) {
    self.id = id
    self.beat = beat
    self.isPermitted = isPermitted
    self.shutAfter = shutAfter
  }
}

/// A notice that could be said, and what it stands before.
package struct ProposedNotice: Hashable, Sendable {
  package let notice: Notice
  package let beat: ProposedBeat
  /// The beat it holds up.
  package let holds: BeatID?

  package init(_ notice: Notice, beat: ProposedBeat, holds: BeatID? = nil) {
    self.notice = notice
    self.beat = beat
    self.holds = holds
  }
}
