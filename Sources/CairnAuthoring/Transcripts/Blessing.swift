import CairnConversation
package import CairnVocabulary

/// Writes what happened into stories: recorded lines anew, claims by hand never.
package struct Blessing: Sendable {
  /// One recorded line that changes.
  package struct Change: Hashable, Sendable {
    package let location: SourceLocation
    /// What stood there; nothing for a turn recorded for the first time.
    package let old: [String]
    package let new: [String]
  }

  package private(set) var changes: [Change] = []
  /// Stories left alone, because a claim or a standing check fails in them.
  package private(set) var refused: [String] = []

  package init() {}

  /// `file` with the recorded lines of `outcomes`, which are its own stories.
  package mutating func bless(
    _ file: TranscriptFile, after outcomes: [StoryOutcome]
  ) -> TranscriptFile {
    var edits: [Edit] = []
    for outcome in outcomes {
      if outcome.failures.contains(where: { !$0.isRecorded }) {
        refused.append(outcome.story.name)
      } else {
        edits += outcome.turns.flatMap { recordings(of: $0) }
      }
    }
    return apply(edits, to: file)
  }

  /// Lines from `line` on, so many of them, give way to others.
  private struct Edit {
    let line: Int
    let count: Int
    let new: [String]
  }

  private func recordings(of played: PlayedTurn) -> [Edit] {
    let recorded = played.asked.claims.filter(\.isRecorded)
    guard played.asked.input != .opening || !recorded.isEmpty else { return [] }
    if recorded.isEmpty {
      let lines = ["@ \(played.recordedHearing)"] + played.recordedWords
      return [Edit(line: played.asked.location.line + 1, count: 0, new: lines)]
    }
    return recorded.compactMap { edit(for: $0, played) }
  }

  private func edit(for claim: Claim, _ played: PlayedTurn) -> Edit? {
    let line = claim.location.line
    switch claim.kind {
    case .heard(_, let beats):
      let label = played.turn.trace.label?.text ?? "-"
      return Edit(
        line: line, count: 1, new: ["@ " + (beats == nil ? label : played.recordedHearing)])
    case .words(let lines):
      guard !lines.contains(nil) else { return nil }
      return Edit(line: line, count: lines.count, new: played.recordedWords)
    case .contains, .lacks, .holds, .lacksMemory: return nil
    }
  }

  private mutating func apply(_ edits: [Edit], to file: TranscriptFile) -> TranscriptFile {
    var file = file
    for edit in edits.sorted(by: { $0.line > $1.line }) {
      let start = min(edit.line - 1, file.lines.count)
      let range = start..<min(start + edit.count, file.lines.count)
      let old = Array(file.lines[range])
      guard old != edit.new else { continue }
      file.lines.replaceSubrange(range, with: edit.new)
      changes.append(
        Change(
          location: SourceLocation(file: file.path, line: edit.line, column: 1), old: old,
          new: edit.new))
    }
    return file
  }
}

extension PlayedTurn {
  /// One `<` line for each line that was said.
  fileprivate var recordedWords: [String] {
    turn.reply.lines.flatMap { $0.split(separator: "\n") }.map { "< \($0)" }
  }
}
