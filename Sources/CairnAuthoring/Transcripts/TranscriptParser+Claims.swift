import CairnVocabulary

/// The lines that claim something of the reply before them.
extension TranscriptParser {
  mutating func readClaim(_ sign: TranscriptSign, _ rest: String, at place: SourceLocation) {
    switch sign {
    case .heard: heard(rest, at: place)
    case .words: words(rest, at: place)
    case .contains: if let claim = textClaim(rest, at: place) { add(.contains(claim), at: place) }
    case .lacks: if let claim = textClaim(rest, at: place) { add(.lacks(claim), at: place) }
    case .holds: if let claim = memoryClaim(rest, at: place) { add(.holds(claim), at: place) }
    case .lacksMemory:
      if let claim = memoryClaim(rest, at: place) { add(.lacksMemory(claim), at: place) }
    case .label, .said, .restart, .wait, .always, .lift: break
    }
  }

  /// Adds a claim to the turn above; claims before the first turn are of the opening.
  private mutating func add(_ kind: Claim.Kind, at place: SourceLocation) {
    let story = stories.count - 1
    let last = stories[story].steps.lastIndex { step in
      if case .turn = step { true } else { false }
    }
    guard let last, case .turn(var turn) = stories[story].steps[last] else {
      let opening = StoryTurn(.opening, at: stories[story].location)
      stories[story].steps.insert(.turn(opening), at: 0)
      return add(kind, at: place)
    }
    turn.claims.append(Claim(kind, at: place))
    stories[story].steps[last] = .turn(turn)
  }

  /// `label`, or `label -> beat, beat`; `-` for no label. A beat of the label's own tree may be written `#beat`.
  private mutating func heard(_ rest: String, at place: SourceLocation) {
    let parts = rest.split(separator: " -> ", maxSplits: 1).map { String($0).trimmed }
    guard let first = parts.first, first == "-" || Label(first) != nil else {
      return report(.badClaim, "'@' wants a label, as '@ conversation/not-now', or '-'", at: place)
    }
    let label = Label(first)
    guard parts.count == 2 else { return add(.heard(label, beats: nil), at: place) }
    var beats: [BeatID] = []
    for name in parts[1].split(separator: ",").map({ String($0).trimmed }) where name != "-" {
      guard let beat = BeatID(name.hasPrefix("#") ? "\(first)\(name)" : name) else {
        return report(.badClaim, "'\(name)' is no beat; wanted is label#beat", at: place)
      }
      beats.append(beat)
    }
    add(.heard(label, beats: beats), at: place)
  }

  /// Lines of exact words that follow each other are one claim.
  private mutating func words(_ rest: String, at place: SourceLocation) {
    let line: String? = rest == "..." ? nil : rest
    let story = stories.count - 1
    if let last = stories[story].steps.indices.last,
      case .turn(var turn) = stories[story].steps[last],
      let claim = turn.claims.last, case .words(let lines) = claim.kind
    {
      turn.claims[turn.claims.count - 1] = Claim(.words(lines + [line]), at: claim.location)
      stories[story].steps[last] = .turn(turn)
      return
    }
    add(.words([line]), at: place)
  }

  mutating func textClaim(_ text: String, at place: SourceLocation) -> TextClaim? {
    guard !text.isEmpty else {
      report(.badClaim, "nothing is claimed here", at: place)
      return nil
    }
    if text.hasPrefix("of "), text.contains("/") {
      let parts = text.dropFirst(3).split(separator: "#", maxSplits: 1).map(String.init)
      if let label = parts.first.flatMap({ Label($0) }) {
        return .spoken(label, beat: parts.count > 1 ? parts[1] : nil)
      }
      report(.badClaim, "'of' wants a tree or a beat, as 'of safety/self-harm#plan'", at: place)
      return nil
    }
    guard text.hasPrefix("/"), text.hasSuffix("/"), text.count > 2 else { return .words(text) }
    let source = String(text.dropFirst().dropLast())
    guard (try? Regex(source)) != nil else {
      report(.badClaim, "'\(source)' is no regular expression", at: place)
      return nil
    }
    return .expression(source)
  }

  private mutating func memoryClaim(_ text: String, at place: SourceLocation) -> MemoryClaim? {
    let parts = text.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    let keys = MemoryClaim.Key.allCases.map(\.rawValue)
    guard parts.count == 2, let key = MemoryClaim.Key(rawValue: parts[0]) else {
      let near = parts.first.flatMap { NearestName.of($0, among: keys) }
      let hint =
        near.map { "; did you mean '\($0)'?" } ?? "; one of \(keys.joined(separator: ", "))"
      report(.badClaim, "'=' wants a key of memory and a value\(hint)", at: place)
      return nil
    }
    return MemoryClaim(key: key, value: parts[1])
  }
}
