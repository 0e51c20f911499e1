/// Patterns filed under their rarest required words, so that an utterance meets only those it could match.
///
/// Patterns are numbered by rank: the most specific first, equal ones in the order given. Flat arrays throughout: a
/// compiled index is read as it lies on disk. A class, though nothing of it ever changes: a turn hands hundreds of sets
/// about, and a value of so many arrays costs a count for each of them every time.
package final class PatternIndex: Sendable {
  /// The words, phrase sets and slot names that the code speaks of by number.
  package let words: Lexicon
  package let phrases: Lexicon
  package let slots: Lexicon
  /// Each pattern's tree as `PatternCode`, then what it excludes as counted parts.
  package let code: [Int32]
  /// Where the pattern of a rank begins in `code`; one more for the end.
  package let starts: [Int32]
  /// Where its tree ends in `code`.
  package let treeEnds: [Int32]
  /// The pattern's number in the order given.
  package let numbers: [Int32]
  package let specificities: [Specificity]
  /// Ranks filed under symbol `s`, ascending: `postings[postingStarts[s]..<postingStarts[s + 1]]`. Symbols are the
  /// words' numbers, then those of the phrase sets.
  package let postingStarts: [Int32]
  package let postings: [Int32]
  /// Per rank, the marks of all symbols that every match has: an utterance without one of them is passed over.
  package let needs: [UInt64]
  /// Per rank, the marks of the alternatives of one group of which every match has one.
  package let choices: [UInt64]

  package init(
    lexicons: (words: Lexicon, phrases: Lexicon, slots: Lexicon), code: [Int32],
    patterns: (starts: [Int32], treeEnds: [Int32], numbers: [Int32], specificities: [Specificity]),
    filed: (postingStarts: [Int32], postings: [Int32], needs: [UInt64], choices: [UInt64])
  ) {
    (words, phrases, slots) = lexicons
    self.code = code
    (starts, treeEnds, numbers, specificities) = patterns
    (postingStarts, postings, needs, choices) = filed
  }

  package var count: Int { numbers.count }

  /// The mark of a symbol in a signature of 64 bits.
  @inline(__always)
  static func mark(of symbol: Int32) -> UInt64 {
    1 << UInt64((UInt32(bitPattern: symbol) &* 0x9E37_79B1) >> 26)
  }

  /// The ranks of all patterns that match, ascending.
  func ranks<Places>(in sentence: Sentence<Places>) -> [Int32] {
    let walk = PatternWalk(sentence: sentence, code: code)
    var found: Set<Int32> = []
    for symbol in sentence.symbols {
      for entry in postingStarts[Int(symbol)]..<postingStarts[Int(symbol) + 1] {
        let rank = postings[Int(entry)]
        if !found.contains(rank), matches(rank, walk) { found.insert(rank) }
      }
    }
    return found.sorted()
  }

  /// The lowest rank that matches, or nil.
  func firstRank<Places>(in sentence: Sentence<Places>) -> Int32? {
    let walk = PatternWalk(sentence: sentence, code: code)
    var best = Int32.max
    for symbol in sentence.symbols {
      for entry in postingStarts[Int(symbol)]..<postingStarts[Int(symbol) + 1] {
        let rank = postings[Int(entry)]
        if rank >= best { break }
        if matches(rank, walk) {
          best = rank
          break
        }
      }
    }
    return best == .max ? nil : best
  }

  @inline(__always)
  private func matches<Places>(_ rank: Int32, _ walk: PatternWalk<Places>) -> Bool {
    let signature = walk.sentence.signature
    if needs[Int(rank)] & ~signature != 0 || choices[Int(rank)] & signature == 0 { return false }
    let ends = walk.ends(of: tree(of: rank), from: walk.sentence.wordPlaces)
    return !ends.isEmpty && (!hasExclusions(rank) || matchesBesideExclusions(rank, walk))
  }

  private func matchesBesideExclusions<Places>(_ rank: Int32, _ walk: PatternWalk<Places>) -> Bool {
    let starts = walk.starts(excluding: exclusions(of: rank))
    return !walk.ends(of: tree(of: rank), from: starts).isEmpty
  }

  func tree(of rank: Int32) -> Range<Int> { Int(starts[Int(rank)])..<Int(treeEnds[Int(rank)]) }

  func hasExclusions(_ rank: Int32) -> Bool { treeEnds[Int(rank)] < starts[Int(rank) + 1] }

  /// Where the code of what a pattern excludes stands: each part's length, then the part.
  func exclusions(of rank: Int32) -> Range<Int> {
    Int(treeEnds[Int(rank)])..<Int(starts[Int(rank) + 1])
  }
}

extension PatternIndex: Hashable {
  package static func == (left: PatternIndex, right: PatternIndex) -> Bool {
    left === right
      || left.words == right.words && left.phrases == right.phrases && left.slots == right.slots
        && left.code == right.code && left.starts == right.starts
        && left.treeEnds == right.treeEnds && left.numbers == right.numbers
        && left.specificities == right.specificities
        && left.postingStarts == right.postingStarts && left.postings == right.postings
        && left.needs == right.needs && left.choices == right.choices
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension PatternIndex {
  /// What the index keeps in memory, in bytes.
  package var byteCount: Int {
    let lexicons = [words, phrases, slots].reduce(0) { $0 + $1.byteCount }
    let numbers = [code, starts, treeEnds, self.numbers, postingStarts, postings].reduce(0) {
      $0 + $1.count
    }
    return lexicons + numbers * 4 + count * (2 * 8 + MemoryLayout<Specificity>.stride)
  }
}
