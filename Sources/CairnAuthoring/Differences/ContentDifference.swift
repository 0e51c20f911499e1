package import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// What two versions of content hear and say otherwise. With learned weights every new example moves others.
package struct ContentDifference: Sendable {
  private let script: Script
  private let other: Script

  package init(of script: Script, from other: Script) {
    self.script = script
    self.other = other
  }

  /// Lines of either content that change label, then stories that change words; empty where nothing differs.
  package func report(stories files: [TranscriptFile], jobs: Int) async -> String {
    let hearings = changedHearings
    let stories = await changedStories(files, jobs: jobs)
    let counts =
      hearings.isEmpty && stories.isEmpty
      ? [] : ["\(hearings.count) lines change label, \(stories.count) stories change"]
    return (hearings + stories.flatMap(\.self) + counts).joined(separator: "\n")
  }

  private var changedHearings: [String] {
    var seen: Set<String> = []
    let lines = (script.intents + other.intents)
      .flatMap { $0.examples + $0.counterexamples }
      .map(\.text).filter { seen.insert($0).inserted }
    let (now, then) = (ScriptListener(script), ScriptListener(other))
    return lines.compactMap { line in
      let (new, old) = (Self.heard(line, by: now), Self.heard(line, by: then))
      return new == old ? nil : "'\(line)': \(old) -> \(new)"
    }
  }

  private static func heard(_ line: String, by listener: ScriptListener) -> String {
    let hearing = listener.hear(line, after: SafetyState())
    if let concern = hearing.concern { return "\(concern.category), tier \(concern.tier)" }
    guard let label = hearing.result.label else { return "nothing" }
    return hearing.result.confidence == .sure ? label.text : "\(label.text), unsure"
  }

  /// For each story that goes otherwise, its name and the first turn that does.
  private func changedStories(_ files: [TranscriptFile], jobs: Int) async -> [[String]] {
    let new = await outcomes(of: files, with: script, jobs: jobs)
    let old = await outcomes(of: files, with: other, jobs: jobs)
    return zip(old, new).compactMap { before, after in
      guard
        let pair = zip(before.turns, after.turns).first(where: { old, new in
          old.turn.reply.lines != new.turn.reply.lines || old.recordedHearing != new.recordedHearing
        })
      else { return nil }
      return ["\(after.story.location): \(after.story.name)", "  \(pair.0.asked.text)"]
        + Self.shown("-", pair.0) + Self.shown("+", pair.1)
    }
  }

  private func outcomes(
    of files: [TranscriptFile], with script: Script, jobs: Int
  ) async -> [StoryOutcome] {
    let book = StoryBook(files: files, script: script)
    return await StoryRun(book, script: script).outcomes(of: book.stories, jobs: jobs)
  }

  private static func shown(_ sign: String, _ played: PlayedTurn) -> [String] {
    ["  \(sign) @ \(played.recordedHearing)"] + played.turn.reply.lines.map { "  \(sign) < \($0)" }
  }
}
