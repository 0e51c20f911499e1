package import CairnConversation
import CairnVocabulary

/// Plays talks made at random until something does not hold, and cuts the talk down to what it takes.
package struct RandomWalk: Sendable {
  /// What a walk came to.
  package struct Outcome: Sendable {
    package var talks = 0
    package var turns = 0
    /// Seconds of virtual time.
    package var seconds: Int64 = 0
    /// The first failure of each talk that failed, with the talk cut down.
    package var found: [Finding] = []
  }

  /// A failure, and the shortest talk that still shows it.
  package struct Finding: Sendable {
    package let failure: StoryFailure
    package let story: Story
  }

  /// Turns of a talk. Ours: enough for a long sitting and some that follow it.
  private static let turnsOfTalk = 80

  private let stories: RandomStories
  private let runner: TranscriptRunner
  private let book: StoryBook

  package init(script: Script, companion: Companion? = nil) {
    stories = RandomStories(script: script)
    runner = TranscriptRunner(script: script, companion: companion)
    book = StoryBook(files: [], script: script)
  }

  /// Walks `turns` turns from `seed` on; stops at `mostFindings`.
  package func walk(seed: UInt64, turns: Int, mostFindings: Int = 5) -> Outcome {
    var outcome = Outcome()
    while outcome.turns < turns, outcome.found.count < mostFindings {
      let length = min(Self.turnsOfTalk, turns - outcome.turns)
      let story = stories.story(seed: seed &+ UInt64(outcome.talks), turns: length)
      let played = runner.run(story, in: book)
      outcome.talks += 1
      outcome.turns += length
      outcome.seconds += story.length
      guard let failure = played.failures.first else { continue }
      outcome.found.append(
        Finding(failure: failure, story: shortened(story, showing: failure.kind)))
    }
    return outcome
  }

  /// `story` without whatever it can do without and still fail in the same way.
  private func shortened(_ story: Story, showing kind: String) -> Story {
    var shortest = story
    var size = max(1, story.steps.count / 2)
    while size >= 1 {
      var start = 0
      while start < shortest.steps.count {
        var candidate = shortest
        candidate.steps.removeSubrange(start..<min(start + size, candidate.steps.count))
        if runner.run(candidate, in: book).failures.contains(where: { $0.kind == kind }) {
          shortest = candidate
        } else {
          start += size
        }
      }
      size /= 2
    }
    return shortest
  }
}

extension Story {
  /// Seconds from its first step to its last.
  fileprivate var length: Int64 {
    steps.reduce(0) { sum, step in
      if case .wait(let seconds) = step { sum + seconds } else { sum }
    }
  }

  /// As a transcript could hold it.
  package var written: String {
    let lines = steps.map { step -> String in
      switch step {
      case .turn(let turn): turn.text
      case .wait(let seconds): "wait \(seconds) seconds"
      case .ban, .lift: ""
      }
    }
    return (["story: \(name)", "clock: \(clock.utcText)"] + lines).joined(separator: "\n")
  }
}
