package import CairnVocabulary

/// What a line of a story claims of the reply before it.
package struct Claim: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The label that won, nil for none, and the beats that were walked where they are listed.
    case heard(Label?, beats: [BeatID]?)
    /// These lines and no others; nil stands for any words.
    case words([String?])
    case contains(TextClaim)
    case lacks(TextClaim)
    case holds(MemoryClaim)
    case lacksMemory(MemoryClaim)
  }

  package let kind: Kind
  /// The first line it stands on.
  package let location: SourceLocation

  package init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }

  /// Recorded claims are rewritten by `--bless`; those written by hand never are.
  package var isRecorded: Bool {
    switch kind {
    case .heard, .words: true
    case .contains, .lacks, .holds, .lacksMemory: false
    }
  }
}

/// A text that a reply contains, or does not.
package enum TextClaim: Hashable, Sendable {
  /// Whole words, blind to case; signs alone are looked for as they stand.
  case words(String)
  /// A regular expression.
  case expression(String)
  /// That a tree spoke, or one beat of it: `of safety/self-harm`, `of safety/self-harm#plan`.
  case spoken(Label, beat: String?)

  /// Whether it is found in a reply of these words, said by these beats.
  func isFound(in text: String, of beats: [BeatID]) -> Bool {
    guard case .spoken(let label, let beat) = self else { return isFound(in: text) }
    return beats.contains { $0.dialogue == label && (beat == nil || $0.beat == beat) }
  }

  package func isFound(in text: String) -> Bool {
    switch self {
    case .spoken: false
    case .words(let words): Self.isFound(words, in: text)
    case .expression(let source):
      (try? Regex(source).ignoresCase()).map { text.contains($0) } ?? false
    }
  }

  private static func isFound(_ wanted: String, in text: String) -> Bool {
    let words = wanted.plainWords
    guard !words.isEmpty else { return text.contains(wanted) }
    let all = text.plainWords
    guard all.count >= words.count else { return false }
    return (0...(all.count - words.count)).contains { all[$0..<$0 + words.count] == words[...] }
  }

  /// As a story writes it.
  package var written: String {
    switch self {
    case .words(let words): words
    case .expression(let source): "/\(source)/"
    case .spoken(let label, let beat): "of \(label.text)" + (beat.map { "#\($0)" } ?? "")
    }
  }
}

extension String {
  /// Lower-case words, apostrophes dropped: what is compared when words are.
  package var plainWords: [String] {
    lowercased()
      .filter { $0 != "'" && $0 != "\u{2019}" }
      .split { !$0.isLetter && !$0.isNumber }
      .map(String.init)
  }
}
