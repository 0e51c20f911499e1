/// An utterance as an index sees it: its words as numbers of the index's lexicon.
struct Sentence<Places: PlaceSet> {
  let count: Int
  /// The number of each word as normalised; -1 where no pattern has it.
  let words: UnsafeBufferPointer<Int32>
  /// The number of each word as typed, where that is another; else -1. Empty where no word has another form.
  let typed: UnsafeBufferPointer<Int32>
  /// By set.
  let hits: [SetHit]
  /// Where clauses start, and the sentence's end.
  let edges: Places
  /// Places with a word after them.
  let wordPlaces: Places
  /// Places with a word after them that a gap may take: all but the first of a clause.
  let open: Places
  /// In a long sentence, its known words by number, then place; empty in a short one.
  let occurrences: [Occurrence]
  /// The symbols that stand in it, each once.
  let symbols: UnsafeBufferPointer<Int32>
  /// The marks of all its symbols.
  let signature: UInt64
  let clauses: [Range<Int>]

  func places(_ range: Range<Int>) -> Places {
    var places = Places(in: count)
    places.insert(range)
    return places
  }

  /// The places after `word` for each start that it stands at.
  @inline(__always)
  func after(_ starts: Places, word: Int32) -> Places {
    var ends = Places(in: count)
    if occurrences.isEmpty {
      starts.visit { if stands(word, at: $0) { ends.insert($0 + 1) } }
    } else if let lowest = starts.lowest, let highest = starts.highest {
      let first = occurrences.partitioningIndex { ($0.number, $0.place) >= (word, lowest) }
      for occurrence in occurrences[first...] {
        guard occurrence.number == word, occurrence.place <= highest else { break }
        if starts.contains(occurrence.place) { ends.insert(occurrence.place + 1) }
      }
    }
    return ends
  }

  /// The places after one phrase of `set`.
  func after(_ starts: Places, phraseOf set: Int32) -> Places {
    var ends = Places(in: count)
    guard let lowest = starts.lowest, let highest = starts.highest else { return ends }
    let first = hits.partitioningIndex { ($0.set, $0.start) >= (set, lowest) }
    for hit in hits[first...] {
      guard hit.set == set, hit.start <= highest else { break }
      if starts.contains(hit.start) { ends.insert(hit.end) }
    }
    return ends
  }

  /// The places after none up to `most` words; nil for any number. A leading gap may take a clause's first word.
  func after(_ starts: Places, gapOf most: Int?, leads: Bool) -> Places {
    var ends = starts
    if let most {
      var last = starts
      for taken in 0..<most {
        last = last.advanced(through: leads && taken == 0 ? wordPlaces : open)
        if last.isEmpty { break }
        ends.formUnion(last)
      }
      return ends
    }
    if leads { ends.formUnion(starts.advanced(through: wordPlaces)) }
    return ends.extended(through: open)
  }

  @inline(__always)
  private func stands(_ word: Int32, at place: Int) -> Bool {
    guard place < count else { return false }
    return words[place] == word || (!typed.isEmpty && typed[place] == word)
  }
}

/// A phrase of a set the index knows.
struct SetHit {
  let set: Int32
  let start: Int
  let end: Int
}

/// A sentence, its places as its length allows.
enum SentenceOfAnyLength {
  case short(Sentence<ShortPlaces>)
  case long(Sentence<LongPlaces>)
}

/// A word of a long sentence, by number.
struct Occurrence {
  let number: Int32
  let place: Int
}

extension Array {
  /// The first index whose element meets `condition`, in an array where no element after it fails it.
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
