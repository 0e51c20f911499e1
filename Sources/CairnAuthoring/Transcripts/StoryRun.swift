package import CairnConversation
import CairnVocabulary

/// Plays many stories, several at a time; what comes out is in their order whatever the number at a time.
package struct StoryRun: Sendable {
  package let book: StoryBook
  private let runner: TranscriptRunner

  package init(_ book: StoryBook, script: Script, companion: Companion? = nil) {
    self.book = book
    runner = TranscriptRunner(script: script, companion: companion)
  }

  /// `jobs`: how many at a time, 1 or more.
  package func outcomes(of stories: [Story], jobs: Int) async -> [StoryOutcome] {
    let lanes = max(1, min(jobs, stories.count))
    return await withTaskGroup(of: [(Int, StoryOutcome)].self) { group in
      for lane in 0..<lanes {
        group.addTask {
          stride(from: lane, to: stories.count, by: lanes).map {
            ($0, runner.run(stories[$0], in: book))
          }
        }
      }
      var found: [(Int, StoryOutcome)] = []
      for await part in group { found += part }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
