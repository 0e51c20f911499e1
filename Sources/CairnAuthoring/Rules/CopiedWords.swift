import CairnContent
import CairnDialogue
import CairnVocabulary
import Foundation

/// Six words in a row from one of the articles: its ideas are used here, its sentences are not.
struct CopiedWords: LintRule {
  let name = "copied-words"
  let reason =
    "six words in a row stand like this in one of the articles; say it in words of your own"

  var sample: LintSample {
    LintSample(
      say: "It is hard when you are the one who did it.",
      good: "It is hard to be the one who did it.")
  }

  /// Words of a run.
  static let length = 6

  func findings(in content: LintedContent) -> [Diagnostic] {
    let runs = Self.runs
    return content.lines.compactMap { line in
      copied(in: line.text, runs).map { finding("'\($0)': \(reason)", at: line.line.location) }
    }
  }

  /// The first six words in a row that an article has too.
  func copied(in text: String, _ runs: Set<UInt64>) -> String? {
    let words = text.plainWords
    guard words.count >= Self.length else { return nil }
    return (0...words.count - Self.length).lazy
      .map { words[$0..<$0 + Self.length].joined(separator: " ") }
      .first { runs.contains(Self.hash(of: $0)) }
  }

  static func hash(of run: String) -> UInt64 { StableHash.of(run) >> 24 }

  static var runs: Set<UInt64> {
    let text = CopiedRuns.base64.description
    let bytes = Array(Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
    return Set(
      stride(from: 0, to: bytes.count - 4, by: 5).map { start in
        bytes[start..<start + 5].reduce(0) { $0 << 8 | UInt64($1) }
      })
  }
}
