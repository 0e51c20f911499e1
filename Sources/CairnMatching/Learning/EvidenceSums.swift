/// Adds up what single features spoke into words a person can read: all that was read from the same words is one line.
struct EvidenceSums {
  private struct Source: Hashable {
    let words: Range<Int>
    let isPhrase: Bool
  }

  private let utterance: Utterance
  private var sums: [Source: Float] = [:]
  private var phraseNames: [Range<Int>: String] = [:]

  init(utterance: Utterance) {
    self.utterance = utterance
    for hit in utterance.meanings where hit.isTopical {
      phraseNames[hit.words, default: ""] += "<\(hit.set)>"
    }
  }

  mutating func add(_ share: Float, from feature: TextFeature) {
    let source = Source(words: feature.words, isPhrase: feature.kind == .phrase)
    sums[source, default: 0] += share
  }

  /// Strongest first, whichever way it speaks; where equal, in the order of the text.
  var evidence: [Evidence] {
    let all = sums.sorted { left, right in
      let (one, other) = (left.key, right.key)
      return (-abs(left.value), one.words.lowerBound, one.words.upperBound, one.isPhrase ? 1 : 0)
        < (
          -abs(right.value), other.words.lowerBound, other.words.upperBound, other.isPhrase ? 1 : 0
        )
    }
    return all.map { source, share in
      Evidence(feature: name(of: source), weight: Double(share), span: span(of: source.words))
    }
  }

  private func name(of source: Source) -> String {
    if source.isPhrase, let name = phraseNames[source.words] { return name }
    return utterance.words[source.words].map(\.text).joined(separator: " ")
  }

  private func span(of words: Range<Int>) -> Range<Int>? {
    guard let first = utterance.words[words].first, let last = utterance.words[words].last else {
      return nil
    }
    return first.span.lowerBound..<last.span.upperBound
  }
}
