import CairnVocabulary

/// Reads stories, a line at a time: one sign in column 1, no meaning in indentation, every unknown sign a finding.
struct TranscriptParser {
  let path: String
  var stories: [Story] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String) { self.path = path }

  mutating func read(_ line: String, number: Int) {
    let place = SourceLocation(file: path, line: number, column: 1)
    guard !line.allSatisfy(\.isWhitespace), !line.hasPrefix("#") else { return }
    if readHeader(line, at: place) { return }
    guard !stories.isEmpty else {
      return report(.badHeader, "a story begins with 'story:' and its name", at: place)
    }
    guard let sign = TranscriptSign(line) else {
      return report(.unknownSign, TranscriptSign.complaint(about: line), at: place)
    }
    let rest = String(line.dropFirst(sign.rawValue.count)).trimmed
    if !readStage(sign, rest, at: place) { readClaim(sign, rest, at: place) }
  }

  mutating func finished() -> (stories: [Story], diagnostics: [Diagnostic]) {
    for story in stories {
      if story.turns.allSatisfy({ $0.claims.isEmpty }), !story.hasBan {
        report(
          .noClaim, "nothing is claimed in '\(story.name)'; a story that cannot fail shows nothing",
          at: story.location)
      }
    }
    return (stories, diagnostics)
  }

  mutating func report(_ rule: TranscriptRule, _ message: String, at place: SourceLocation) {
    diagnostics.append(Diagnostic(.error, rule: rule.rawValue, message, at: place))
  }

  /// What happens in the story, and standing bans. False for a claim.
  private mutating func readStage(
    _ sign: TranscriptSign, _ rest: String, at place: SourceLocation
  ) -> Bool {
    switch sign {
    case .label: saysLabel(rest, at: place)
    case .said: append(.turn(StoryTurn(.said(rest), at: place)))
    case .restart: append(.turn(StoryTurn(.restart, at: place)))
    case .wait: waits(rest, at: place)
    case .always: ban(rest, at: place)
    case .lift: lift(rest, at: place)
    case .heard, .words, .contains, .lacks, .holds, .lacksMemory: return false
    }
    return true
  }

  private mutating func append(_ step: StoryStep) {
    stories[stories.count - 1].steps.append(step)
  }

  private mutating func saysLabel(_ rest: String, at place: SourceLocation) {
    guard let label = Label(rest) else {
      return report(.badClaim, "'>>' wants a label, as conversation/not-now", at: place)
    }
    append(.turn(StoryTurn(.label(label), at: place)))
  }

  private mutating func waits(_ rest: String, at place: SourceLocation) {
    guard let seconds = StoryDuration.seconds(in: rest) else {
      return report(.badClaim, "'wait' wants a length of time, as 'wait 3 days'", at: place)
    }
    append(.wait(seconds))
  }

  private mutating func ban(_ rest: String, at place: SourceLocation) {
    if let claim = banned(rest, after: "always", at: place) { append(.ban(claim, place)) }
  }

  private mutating func lift(_ rest: String, at place: SourceLocation) {
    guard let claim = banned(rest, after: "lift", at: place) else { return }
    let standing = stories[stories.count - 1].standingBans
    if !standing.contains(claim) {
      report(
        .liftWithoutAlways, "nothing to lift: no 'always ! \(claim.written)' stands here", at: place
      )
    }
    append(.lift(claim, place))
  }

  private mutating func banned(
    _ rest: String, after word: String, at place: SourceLocation
  ) -> TextClaim? {
    guard rest.hasPrefix("!") else {
      report(.badClaim, "'\(word)' wants a ban, as '\(word) ! anna'", at: place)
      return nil
    }
    return textClaim(String(rest.dropFirst()).trimmed, at: place)
  }
}

extension Story {
  fileprivate var hasBan: Bool {
    steps.contains { step in
      if case .ban = step { true } else { false }
    }
  }

  /// The bans in force at the end of what was read so far.
  var standingBans: [TextClaim] {
    steps.reduce(into: []) { bans, step in
      if case .ban(let claim, _) = step { bans.append(claim) }
      if case .lift(let claim, _) = step { bans.removeAll { $0 == claim } }
    }
  }
}
