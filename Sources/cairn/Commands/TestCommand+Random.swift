import CairnAuthoring
import CairnConversation
import CairnTerminal

extension TestCommand {
  /// Talks at random, held to the standing checks: what was found, each cut down to the talk that shows it.
  func walk(turns: Int, through script: Script) throws {
    guard !script.intents.isEmpty else {
      throw Failure(.badInput, "talks at random want examples to draw on: --content FOLDER")
    }
    let outcome = RandomWalk(script: script).walk(seed: seed, turns: turns)
    for finding in outcome.found {
      let failure = finding.failure
      try Output.standard.write(
        "\(finding.story.written)\n  \(failure.kind): \(failure.got)\n"
          + "  after: \(failure.said)\n\n")
    }
    let days = outcome.seconds / 86_400
    try Output.standard.write(
      "seed \(seed): \(outcome.turns) turns in \(outcome.talks) talks over \(days) days, "
        + "\(outcome.found.count) of them broke a rule\n")
    if !outcome.found.isEmpty { throw Failure(.findings) }
  }
}
