package import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Talks at length as nobody would, over weeks of virtual time, with the standing checks as judge.
package struct Walker: Sendable {
  private let runner: TranscriptRunner
  private let companion: Companion
  private let words: WalkWords
  private let emptyBook: StoryBook

  package init(_ script: Script) {
    companion = Companion(script)
    runner = TranscriptRunner(script: script, companion: companion)
    words = WalkWords(script)
    emptyBook = StoryBook(files: [], script: script)
  }

  /// What some walks came to.
  package struct Outcome: Sendable {
    package var walks = 0
    package var turns = 0
    package var failed: [FailedWalk] = []
  }

  /// Turns of one walk: some sittings over some weeks.
  package static let turnsOfWalk = 100

  /// Walks of `turns` turns together, the first with `seed`, after the last possible one from 0 on; the same for any
  /// number of `jobs`.
  package func walked(
    turns: Int, seed: UInt64, jobs: Int, told: @Sendable (Int) -> Void = { _ in }
  ) async -> Outcome {
    let count = max(1, turns / Self.turnsOfWalk)
    let part = max(1, min(50, count / max(1, jobs)))
    let starts = Array(stride(from: 0, to: count, by: part))
    return await withTaskGroup(of: Outcome.self) { group in
      var waiting = starts[...]
      let take: (Int) -> [UInt64] = { start in
        (start..<min(count, start + part)).map { seed &+ UInt64($0) }
      }
      for start in waiting.prefix(jobs) {
        let seeds = take(start)
        group.addTask { outcome(of: seeds) }
      }
      waiting = waiting.dropFirst(jobs)
      var all = Outcome()
      for await done in group {
        all.walks += done.walks
        all.turns += done.turns
        all.failed += done.failed
        told(all.turns)
        guard let start = waiting.popFirst() else { continue }
        let seeds = take(start)
        group.addTask { outcome(of: seeds) }
      }
      all.failed.sort { $0.seed < $1.seed }
      return all
    }
  }

  private func outcome(of seeds: [UInt64]) -> Outcome {
    var outcome = Outcome()
    for seed in seeds {
      let (steps, turns, failure) = walk(seed)
      outcome.walks += 1
      outcome.turns += turns
      guard let failure else { continue }
      let short = shortened(steps, failing: failure.kind)
      outcome.failed.append(
        FailedWalk(seed: seed, failure: short.failure ?? failure, steps: short.steps))
    }
    return outcome
  }

  /// Walks until something is wrong or the walk is over.
  private func walk(_ seed: UInt64) -> (steps: [WalkStep], turns: Int, failure: StoryFailure?) {
    var dice = WalkDice(seed: seed)
    var play = WalkPlay()
    begin(&play)
    var steps: [WalkStep] = []
    var turns = 0
    while turns < Self.turnsOfWalk {
      for step in pause(&dice) + [.said(words.line(in: play.conversation, &dice).oneLine)] {
        steps.append(step)
        guard let played = take(step, in: &play) else { continue }
        turns += 1
        if let failure = runner.standingFailures(of: played).first {
          return (steps, turns, failure)
        }
        if played.turn.ends {
          steps += [.wait(Self.day), .restart]
          play.now = play.now.advanced(bySeconds: Self.day)
          reopen(&play)
        }
      }
    }
    return (steps, turns, nil)
  }

  private static let day: Int64 = 86_400

  /// Time between two lines: a minute, and now and then some days and another sitting.
  private func pause(_ dice: inout WalkDice) -> [WalkStep] {
    switch dice.roll(40) {
    case 0: [.wait(Int64(1 + dice.roll(20)) * Self.day), .restart]
    case 1: [.wait(Int64(1 + dice.roll(10)) * 3_600)]
    default: [.wait(60)]
    }
  }

  private func begin(_ play: inout WalkPlay) {
    let turn = companion.respond(to: .opened, in: play.conversation, at: play.now)
    play.store.keep(turn)
    play.conversation = turn.conversation
  }

  private func reopen(_ play: inout WalkPlay) {
    play.conversation = play.store.reopened(at: play.now, country: nil)
    begin(&play)
  }

  private func take(_ step: WalkStep, in play: inout WalkPlay) -> PlayedTurn? {
    switch step {
    case .wait(let seconds): play.now = play.now.advanced(bySeconds: seconds)
    case .restart: reopen(&play)
    case .said(let text):
      let before = play.conversation
      let turn = companion.respond(to: .said(text), in: before, at: play.now)
      play.store.keep(turn)
      play.conversation = turn.conversation
      return PlayedTurn(
        asked: StoryTurn(.said(text), at: .walk), typed: text, before: before, turn: turn, bans: [])
    }
    return nil
  }

  // MARK: Shortening

  /// The fewest steps found that still fail in the same way: whole parts are left out, then single steps.
  private func shortened(
    _ steps: [WalkStep], failing kind: String
  ) -> (steps: [WalkStep], failure: StoryFailure?) {
    var steps = steps
    var failure = replayed(steps, failing: kind)
    var size = max(1, steps.count / 2)
    while size >= 1 {
      var start = 0
      while start < steps.count {
        let end = min(steps.count, start + size)
        let fewer = Array(steps[..<start] + steps[end...])
        if let still = replayed(fewer, failing: kind) {
          steps = fewer
          failure = still
        } else {
          start = end
        }
      }
      size /= 2
    }
    return (steps, failure)
  }

  private func replayed(_ steps: [WalkStep], failing kind: String) -> StoryFailure? {
    var story = Story(name: "walk", location: .walk)
    story.steps = steps.map { $0.storyStep(at: .walk) }
    return runner.run(story, in: emptyBook).failures.first { $0.kind == kind }
  }
}

/// A walk while it goes on.
private struct WalkPlay {
  var now = Story.usualClock
  var conversation = Conversation(startedAt: Story.usualClock)
  var store = StoryStore()
}

extension SourceLocation {
  fileprivate static let walk = SourceLocation(file: "walk", line: 1, column: 1)
}

extension String {
  /// Without line breaks, which would be two turns.
  fileprivate var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
