package import CairnConversation
import CairnDialogue
import CairnPacing
package import CairnVocabulary

/// Breaks the content and the pacing one thing at a time, and plays the stories that could notice.
package struct Mutation: Sendable {
  private let script: Script
  private let book: StoryBook
  private let only: Label?
  private let outcomes: [StoryOutcome]

  package init(_ script: Script, book: StoryBook, only: Label? = nil) {
    self.script = script
    self.book = book
    self.only = only
    let runner = TranscriptRunner(script: script)
    outcomes = book.stories.map { runner.run($0, in: book) }
  }

  /// Whether every story passes as things are: only then does a failure show that something was noticed.
  package var isSound: Bool { outcomes.allSatisfy(\.passed) }

  /// `jobs`: how many at a time, 1 or more.
  package func report(
    jobs: Int, told: @Sendable (String) -> Void = { _ in }
  ) async -> MutationReport {
    let touches = StoryTouches(outcomes)
    let mutants = mutants(touches)
    var results = await withTaskGroup(of: [(Int, MutationReport.Result)].self) { group in
      for lane in 0..<jobs {
        group.addTask {
          stride(from: lane, to: mutants.count, by: jobs).map {
            ($0, result(of: mutants[$0], touches))
          }
        }
      }
      var found: [(Int, MutationReport.Result)] = []
      for await part in group {
        found += part
        told("\(found.count) of \(mutants.count) trees and rules broken")
      }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
    guard only == nil else { return MutationReport(results: results) }
    results += GuardMutants(script: script).results
    results += DangerMutants(script: script, stories: book.stories).results
    return MutationReport(results: results)
  }

  private func mutants(_ touches: StoryTouches) -> [Mutant] {
    let trees = script.dialogues.dialogues.values
      .filter { only == nil || $0.label == only }.sorted { $0.label < $1.label }
    let ofTrees = trees.flatMap { TreeMutants(tree: $0).all }
    let names = touches.saidWhileClosed.sorted { $0.key < $1.key }.compactMap { id, name in
      script.dialogues.dialogue(id.dialogue).flatMap { TreeMutants(tree: $0).saying(name, in: id) }
    }
    return ofTrees + names + (only == nil ? PacingMutants.all : [])
  }

  private func result(of mutant: Mutant, _ touches: StoryTouches) -> MutationReport.Result {
    let numbers = touches.stories(near: mutant) ?? Array(book.stories.indices)
    let isKilled = !numbers.isEmpty && isNoticed(mutant, by: numbers.map { book.stories[$0] })
    return MutationReport.Result(
      kind: mutant.kind, place: mutant.place, words: mutant.words, isReached: !numbers.isEmpty,
      isKilled: isKilled, stub: mutant.stub)
  }

  private func isNoticed(_ mutant: Mutant, by stories: [Story]) -> Bool {
    let runner = TranscriptRunner(script: script, companion: companion(with: mutant))
    return stories.contains { !runner.run($0, in: book).passed }
  }

  private func companion(with mutant: Mutant) -> Companion {
    let listener = ScriptListener(script)
    switch mutant.change {
    case .pacing(let pacing):
      return Companion(
        library: script.dialogues, helpLines: script.helpLines, listener: listener, pacing: pacing)
    case .tree(let tree):
      let library = script.dialogues
      let others = library.dialogues.values
        .filter { $0.label != tree.label && $0.label != DialogueLibrary.noticesLabel }
      let isNotices = tree.label == DialogueLibrary.noticesLabel
      return Companion(
        library: DialogueLibrary(
          dialogues: others + (isNotices ? [] : [tree]),
          notices: isNotices ? tree : library.notices, reflections: library.reflections,
          followUps: library.followUps, questions: library.questions,
          inquiries: library.inquiries),
        helpLines: script.helpLines, listener: listener)
    }
  }
}
