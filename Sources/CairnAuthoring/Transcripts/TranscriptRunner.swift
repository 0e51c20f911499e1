package import CairnConversation
import CairnDialogue
import CairnMatching
import CairnMemory
import CairnSafety
package import CairnVocabulary

/// Plays stories: a clock of their own, a memory that closes and opens, and every reply held to what is claimed of it.
package struct TranscriptRunner: Sendable {
  package let script: Script
  private let companion: Companion
  private let checks: [any StandingCheck]
  private let examples: [Label: String]

  package init(script: Script, companion: Companion? = nil) {
    self.script = script
    self.companion = companion ?? Companion(script)
    checks = StandingChecks.all
    var examples: [Label: String] = [:]
    for intent in script.intents { examples[intent.label] = intent.examples.first?.text }
    self.examples = examples
  }

  package func run(_ story: Story, in book: StoryBook) -> StoryOutcome {
    var play = StoryPlay(story: story)
    if !story.steps.beginsWithOpening { begin(&play, StoryTurn(.opening, at: story.location)) }
    for step in book.stepsBefore(story) { take(step, in: &play) }
    play.isChecked = true
    play.bans = []
    for step in story.steps { take(step, in: &play) }
    return StoryOutcome(story: story, turns: play.turns, failures: play.failures)
  }

  private func take(_ step: StoryStep, in play: inout StoryPlay) {
    switch step {
    case .wait(let seconds): play.now = play.now.advanced(bySeconds: seconds)
    case .ban(let claim, _): play.bans.append(claim)
    case .lift(let claim, _): play.bans.removeAll { $0 == claim }
    case .turn(let turn):
      switch turn.input {
      case .opening: begin(&play, turn)
      case .restart:
        play.reopen()
        begin(&play, turn)
      case .said(let text): answer(text, turn, in: &play)
      case .label(let label): answer(examples[label] ?? "", turn, in: &play)
      }
    }
  }

  private func begin(_ play: inout StoryPlay, _ asked: StoryTurn) {
    let before = play.conversation
    let turn = companion.respond(to: .opened, in: before, at: play.now)
    note(
      PlayedTurn(asked: asked, typed: nil, before: before, turn: turn, bans: play.bans), in: &play)
    // A talk that begins again begins nowhere.
    if asked.input == .opening, let beat = play.story.from { play.conversation.stand(before: beat) }
  }

  private func answer(_ text: String, _ asked: StoryTurn, in play: inout StoryPlay) {
    let before = play.conversation
    let isEmpty = text.allSatisfy(\.isWhitespace)
    let turn =
      isEmpty
      ? Turn.saying(Reply(), in: before)
      : companion.respond(to: .said(text), in: before, at: play.now)
    note(
      PlayedTurn(asked: asked, typed: text, before: before, turn: turn, bans: play.bans), in: &play)
  }

  private func note(_ played: PlayedTurn, in play: inout StoryPlay) {
    play.store.keep(played.turn)
    play.conversation = played.turn.conversation
    play.conversation.latest = max(play.conversation.latest, play.now)
    guard play.isChecked || played.typed == nil && !played.asked.claims.isEmpty else { return }
    play.turns.append(played)
    play.failures += ClaimChecker(script: script, played: played).failures
    play.failures += standingFailures(of: played)
  }

  /// What the standing checks have to say of one turn.
  package func standingFailures(of played: PlayedTurn) -> [StoryFailure] {
    checks.flatMap { check in
      check.complaints(about: played, in: script.dialogues).map { complaint in
        StoryFailure(
          kind: check.name, location: played.asked.location, said: played.asked.text,
          expected: check.rule, got: complaint, reasons: [], isRecorded: false)
      }
    }
  }
}

/// A story while it is being played.
private struct StoryPlay {
  let story: Story
  var now: Timestamp
  var conversation: Conversation
  var store = StoryStore()
  var bans: [TextClaim] = []
  var isChecked = false
  var turns: [PlayedTurn] = []
  var failures: [StoryFailure] = []

  init(story: Story) {
    self.story = story
    now = story.clock
    conversation = Conversation(startedAt: story.clock, country: story.country)
  }

  /// The store is closed and opened again: what was not kept is gone.
  mutating func reopen() { conversation = store.reopened(at: now, country: story.country) }
}

extension [StoryStep] {
  /// Whether the opening's own reply is claimed.
  fileprivate var beginsWithOpening: Bool {
    if case .turn(let turn)? = first { turn.input == .opening } else { false }
  }
}

extension Conversation {
  /// Moves the talk to where `beat` comes next, as if the person had been heard out before it.
  package mutating func stand(before beat: BeatID) {
    cursor.place = .next(beat)
    sitting.listenedTurns = max(sitting.listenedTurns, 2)
    sitting.turn = max(sitting.turn, 1)
  }
}
