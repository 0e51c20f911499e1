package import CairnConversation
import CairnDialogue
import CairnMatching
package import CairnVocabulary

/// All stories of a run, read and checked against the content they speak of.
package struct StoryBook: Sendable {
  package let files: [TranscriptFile]
  /// By file, then place. Not empty: nothing may be run.
  package let diagnostics: [Diagnostic]
  private let byName: [String: Story]

  package init(files: [TranscriptFile], script: Script) {
    self.files = files
    var byName: [String: Story] = [:]
    var findings = files.flatMap(\.diagnostics)
    for story in files.flatMap(\.stories) {
      if let other = byName[story.name], other.location.file != story.location.file {
        findings.append(.sameName(story, as: other))
      }
      byName[story.name] = byName[story.name] ?? story
    }
    self.byName = byName
    let references = StoryReferences(script: script, stories: byName)
    findings += files.flatMap(\.stories).flatMap(references.findings)
    if files.allSatisfy(\.stories.isEmpty), findings.isEmpty {
      findings.append(.noStory(in: files.first?.path ?? "Tests/Transcripts"))
    }
    diagnostics = findings.sorted { $0.location < $1.location }
  }

  package var stories: [Story] { files.flatMap(\.stories) }

  package func story(named name: String) -> Story? { byName[name] }

  /// The steps of the stories that `story` includes, its own included stories' before them; of stories that include
  /// one another over and over the first ones.
  package func stepsBefore(_ story: Story) -> [StoryStep] {
    var room = Self.stepsIncluded
    return stepsBefore(story, &room)
  }

  private func stepsBefore(_ story: Story, _ room: inout Int) -> [StoryStep] {
    var steps: [StoryStep] = []
    for include in story.includes where room > 0 {
      guard let other = byName[include.name] else { continue }
      room -= 1
      steps += stepsBefore(other, &room)
      let own = other.steps.prefix(max(0, room))
      room -= own.count
      steps += own
    }
    return steps
  }

  /// Included steps, and stories, that one story plays at most. Ours.
  private static let stepsIncluded = 10_000

  /// The line a finding stands on, for showing it.
  package func line(at place: SourceLocation) -> String {
    files.first { $0.path == place.file }?.line(place.line) ?? ""
  }
}

/// Checks that what stories name exists.
private struct StoryReferences {
  let script: Script
  let stories: [String: Story]

  func findings(in story: Story) -> [Diagnostic] {
    includes(of: story) + from(story) + story.turns.flatMap(findings)
  }

  private func includes(of story: Story) -> [Diagnostic] {
    story.includes.compactMap { include in
      guard let other = stories[include.name] else {
        let near = NearestName.of(include.name, among: stories.keys.sorted())
        let hint = near.map { "; did you mean '\($0)'?" } ?? ""
        return dead("no story is called '\(include.name)'\(hint)", at: include.location)
      }
      guard !reaches(story.name, from: other) else {
        return Diagnostic(
          .error, rule: TranscriptRule.includeRing.rawValue,
          "'\(include.name)' includes '\(story.name)' again", at: include.location)
      }
      return nil
    }
  }

  /// Whether `name` is included by `story`, by what it includes, and so on. Each story is looked at once.
  private func reaches(_ name: String, from story: Story) -> Bool {
    var seen: Set<String> = []
    var open = [story]
    while let next = open.popLast() {
      if next.name == name { return true }
      guard seen.insert(next.name).inserted else { continue }
      open += next.includes.compactMap { stories[$0.name] }
    }
    return false
  }

  private func from(_ story: Story) -> [Diagnostic] {
    story.from.flatMap { unknown($0, at: story.location) }.map { [$0] } ?? []
  }

  private func findings(in turn: StoryTurn) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if case .label(let label) = turn.input, firstExample(of: label) == nil {
      findings.append(
        unknown(label, at: turn.location) ?? dead("\(label) has no example", at: turn.location))
    }
    for claim in turn.claims {
      guard case .heard(let label, let beats) = claim.kind else { continue }
      if let label, let finding = unknown(label, at: claim.location) { findings.append(finding) }
      findings += (beats ?? []).compactMap { unknown($0, at: claim.location) }
    }
    return findings
  }

  private func firstExample(of label: Label) -> String? {
    script.intents.first { $0.label == label }?.examples.first?.text
  }

  private func unknown(_ label: Label, at place: SourceLocation) -> Diagnostic? {
    let labels = script.vocabulary.map(\.label)
    guard !labels.contains(label) else { return nil }
    let near = NearestName.of(label.text, among: labels.map(\.text))
    return dead("no label '\(label)'" + (near.map { "; did you mean '\($0)'?" } ?? ""), at: place)
  }

  private func unknown(_ beat: BeatID, at place: SourceLocation) -> Diagnostic? {
    guard script.dialogues.beat(beat) == nil else { return nil }
    let names = script.dialogues.dialogue(beat.dialogue)?.beats.map(\.name) ?? []
    let near = NearestName.of(beat.beat, among: names)
    return dead("no beat '\(beat)'" + (near.map { "; did you mean '#\($0)'?" } ?? ""), at: place)
  }

  private func dead(_ message: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(.error, rule: TranscriptRule.deadReference.rawValue, message, at: place)
  }
}

extension Diagnostic {
  fileprivate static func sameName(_ story: Story, as other: Story) -> Diagnostic {
    Diagnostic(
      .error, rule: TranscriptRule.sameName.rawValue,
      "'\(story.name)' is also the name of a story at \(other.location)", at: story.location)
  }

  fileprivate static func noStory(in path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: TranscriptRule.noStory.rawValue, "no story found",
      at: SourceLocation(file: path, line: 1, column: 1))
  }
}
