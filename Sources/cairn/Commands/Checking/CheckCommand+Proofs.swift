import CairnAuthoring
import CairnConversation
import CairnDialogue
import CairnTerminal
import CairnVocabulary

/// What is proved, sampled and broken on purpose.
extension CheckCommand {
  func exploreTrees() async throws {
    let script = try script(learning: false)
    let label = only.flatMap { Label($0) }
    if let label, script.dialogues.dialogue(label) == nil {
      throw Failure(.usage, "no tree is called \(label)")
    }
    let progress = Progress()
    let report = await Explorer(script, statesOfTree: states).explored(only: label, jobs: jobs) {
      progress.tell($0)
    }
    try Output.standard.write(report.text + "\n\(progress.seconds) seconds.\n")
    if !report.counterexamples.isEmpty { throw Failure(.findings) }
  }

  func walk(_ turns: Int) async throws {
    let script = try script(learning: true)
    let progress = Progress()
    let outcome = await Walker(script).walked(turns: turns, seed: seed, jobs: jobs) {
      progress.tell("\($0) of \(turns) turns")
    }
    for walk in outcome.failed {
      let head = "seed \(walk.seed): \(walk.failure.kind), \(walk.failure.got)"
      let story = walk.story.map { "    " + $0 }.joined(separator: "\n")
      try Output.standard.write("\(head)\n\(story)\n\n")
    }
    try Output.standard.write(
      "\(outcome.walks) walks, \(outcome.turns) turns, \(outcome.failed.count) violations, "
        + "\(progress.seconds) seconds.\n")
    if !outcome.failed.isEmpty { throw Failure(.findings) }
  }

  func mutateContent() async throws {
    let script = try script(learning: true)
    let book = try book(for: script)
    let progress = Progress()
    let mutation = Mutation(script, book: book, only: only.flatMap { Label($0) })
    guard mutation.isSound else {
      throw Failure(.findings, "a story fails as it is; mend it first ('cairn test')")
    }
    let report = await mutation.report(jobs: jobs) { progress.tell($0) }
    try Output.standard.write(report.text + "\n\(progress.seconds) seconds.\n")
    if !report.isComplete { throw Failure(.findings) }
  }

  func compare(with other: String) async throws {
    let difference = ContentDifference(
      of: try script(learning: true), from: try script(learning: true, at: other))
    let stories = TranscriptFolder.files(at: [stories]).files
    let report = await difference.report(stories: stories, jobs: jobs)
    try Output.standard.write(report.isEmpty ? "nothing differs\n" : report + "\n")
    if !report.isEmpty { throw Failure(.findings) }
  }

  private func book(for script: Script) throws -> StoryBook {
    let read = TranscriptFolder.files(at: [stories])
    let book = StoryBook(files: read.files, script: script)
    guard (read.findings + book.diagnostics).isEmpty else {
      throw Failure(.badInput, "the stories can't be run; 'cairn test' says why")
    }
    return book
  }
}
