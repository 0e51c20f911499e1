import CairnAuthoring
import CairnContent
import CairnConversation
import CairnMatching
import CairnVocabulary
import StoreBytes
import TerminalText

/// The reader of content: the first byte chooses which kind of file the rest is.
struct ContentTarget: FuzzTarget {
  private static let paths = [
    "Dialogues/trust-again/introduction.yaml", "Intents/trust-again/introduction.yaml",
    "Intents/vocabulary.yaml", "Intents/facts.yaml", "Intents/roles.yaml",
    "Intents/phrases/any.yaml", "Dialogues/helplines.yaml", "Dialogues/notices.yaml",
    "Dialogues/reflections/any.yaml", "Intents/words.txt",
  ]
  private let loader = ContentLoader(learns: false)

  func run(_ bytes: [UInt8]) {
    let path = Self.paths[Int(bytes.first ?? 0) % Self.paths.count]
    let text = SourceText(path: path, text: String(decoding: bytes.dropFirst(), as: UTF8.self))
    let loaded = loader.load(ContentSource(texts: [text]))
    for diagnostic in loaded.diagnostics {
      _ = DiagnosticText.text(of: diagnostic, in: loaded.source)
    }
  }
}

/// The reader of patterns, and the patterns it reads: the last line is what somebody typed.
struct PatternTarget: FuzzTarget {
  private let place = SourceLocation(file: "fuzz", line: 1, column: 1)

  func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let block = lines.dropLast().joined(separator: "\n")
    let read = PatternParser().patterns(block, at: place)
    let patterns = PatternSet(read.patterns)
    let again = PatternSet(patterns.patterns)
    precondition(again.patterns == patterns.patterns, "a pattern filed twice stays as it was")
    let utterance = Language().utterance(from: String(lines.last ?? ""))
    let first = patterns.firstMatch(in: utterance)
    let all = patterns.matches(in: utterance)
    precondition(first?.origin == all.first?.origin, "the first match is the first of all")
    precondition(again.matches(in: utterance) == all, "filed again it matches the same")
  }
}

/// The reader of transcripts.
struct TranscriptTarget: FuzzTarget {
  private let script = FuzzContent.unlearned

  func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let book = StoryBook(files: [TranscriptFile(path: "fuzz", text: text)], script: script)
    for finding in book.diagnostics { _ = book.line(at: finding.location) }
    guard book.diagnostics.isEmpty else { return }
    for story in book.stories { _ = book.stepsBefore(story) }
  }
}

struct StoreTarget: FuzzTarget {
  func run(_ bytes: [UInt8]) { StoreBytes.read(bytes) }
}

struct GateTarget: FuzzTarget {
  func run(_ bytes: [UInt8]) { TerminalText.pass(bytes) }
}
