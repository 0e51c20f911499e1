/// Finds known runs of words in an utterance, the longest first at each place.
struct WordSequences<Value: Hashable & Sendable>: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let words: [String]
    let value: Value
  }

  private var byFirstWord: [String: [Entry]] = [:]

  /// `entries`: the words as content writes them; normalised as utterances are.
  init(_ entries: [(words: String, value: Value)], normaliser: Normaliser = Normaliser()) {
    for entry in entries {
      let words = normaliser.plainWords(of: entry.words)
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(Entry(words: words, value: entry.value))
    }
    for word in byFirstWord.keys { byFirstWord[word]?.sort { $0.words.count > $1.words.count } }
  }

  /// Every run found from left to right, none overlapping another.
  func hits(in words: [Word]) -> [(words: Range<Int>, value: Value)] {
    var hits: [(words: Range<Int>, value: Value)] = []
    var place = 0
    while place < words.count {
      guard let entry = entry(in: words, at: place) else {
        place += 1
        continue
      }
      hits.append((place..<place + entry.words.count, entry.value))
      place += entry.words.count
    }
    return hits
  }

  private func entry(in words: [Word], at place: Int) -> Entry? {
    byFirstWord[words[place].text]?.first { entry in
      place + entry.words.count <= words.count
        && entry.words.indices.allSatisfy { entry.words[$0] == words[place + $0].text }
    }
  }
}
