/// An index at work on one utterance.
struct PatternReading {
  private let index: PatternIndex
  private let utterance: Utterance
  private let sentence: SentenceOfAnyLength

  init(index: PatternIndex, utterance: Utterance, sentence: SentenceOfAnyLength) {
    (self.index, self.utterance, self.sentence) = (index, utterance, sentence)
  }

  func firstMatch(origins: [PatternOrigin]) -> PatternMatch? {
    switch sentence {
    case .short(let sentence):
      index.firstRank(in: sentence).flatMap { match(of: $0, in: sentence, origins: origins) }
    case .long(let sentence):
      index.firstRank(in: sentence).flatMap { match(of: $0, in: sentence, origins: origins) }
    }
  }

  func matches(origins: [PatternOrigin]) -> [PatternMatch] {
    switch sentence {
    case .short(let sentence):
      index.ranks(in: sentence).compactMap { match(of: $0, in: sentence, origins: origins) }
    case .long(let sentence):
      index.ranks(in: sentence).compactMap { match(of: $0, in: sentence, origins: origins) }
    }
  }

  /// Where the pattern of this rank stands first, and what its slots hold.
  private func match<Places>(
    of rank: Int32, in sentence: Sentence<Places>, origins: [PatternOrigin]
  ) -> PatternMatch? {
    let walk = PatternWalk(sentence: sentence, code: index.code)
    let tree = index.tree(of: rank)
    let starts = walk.starts(excluding: index.exclusions(of: rank))
    guard let start = walk.firstStart(of: tree, among: starts) else { return nil }
    let ends = walk.ends(of: tree, from: sentence.places(start..<start + 1))
    guard let end = ends.highest else { return nil }
    let number = Int(index.numbers[Int(rank)])
    let traced = index.slots.count == 0 ? [] : walk.slots(in: tree, from: start, to: end)
    let slots = traced.map { slot in
      Slot(name: index.slots[slot.name], words: slot.words, span: span(of: slot.words))
    }
    return PatternMatch(
      number: number, origin: origins[number], specificity: index.specificities[Int(rank)],
      words: start..<end, span: span(of: start..<end), slots: slots)
  }

  private func span(of words: Range<Int>) -> Range<Int> {
    guard !words.isEmpty else { return 0..<0 }
    return utterance.words[words.lowerBound].span
      .lowerBound..<utterance.words[words.upperBound - 1].span.upperBound
  }
}
