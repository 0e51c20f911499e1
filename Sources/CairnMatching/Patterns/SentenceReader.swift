/// Numbers the words of one sentence for an index, in memory that lives as long as the reading.
struct SentenceReader {
  private let words: UnsafeMutableBufferPointer<Int32>
  private let typed: UnsafeMutableBufferPointer<Int32>
  private let symbols: UnsafeMutableBufferPointer<Int32>
  private var count = 0
  private var symbolCount = 0
  private var hasTyped = false
  private var signature: UInt64 = 0
  /// Up to so many words a sentence is short: its places fit one machine word.
  static let longestShort = 63

  /// How many numbers a sentence of `words` words with `hits` phrases needs.
  static func capacity(words: Int, hits: Int) -> Int { words * 4 + hits }

  init(_ memory: UnsafeMutableBufferPointer<Int32>, words count: Int) {
    words = .init(rebasing: memory[0..<count])
    typed = .init(rebasing: memory[count..<2 * count])
    symbols = .init(rebasing: memory[(2 * count)...])
  }

  var isShort: Bool { count <= Self.longestShort }

  @inline(__always)
  mutating func append(word: Int32, typed other: Int32 = -1) {
    (words[count], typed[count]) = (word, other)
    count += 1
    add(symbol: word)
    if other >= 0 {
      hasTyped = true
      add(symbol: other)
    }
  }

  /// Notes that a symbol stands in the sentence; -1 is none.
  @inline(__always)
  mutating func add(symbol: Int32) {
    if symbol < 0 { return }
    let mark = PatternIndex.mark(of: symbol)
    if signature & mark != 0, symbolCount <= Self.longestShort,
      symbols[0..<symbolCount].contains(symbol)
    {
      return
    }
    signature |= mark
    symbols[symbolCount] = symbol
    symbolCount += 1
  }

  /// The sentence read so far. What it holds of memory lives as long as the reader's.
  mutating func sentence<Places: PlaceSet>(
    clauses: [Range<Int>], hits: [SetHit]
  ) -> Sentence<Places> {
    if symbolCount > Self.longestShort { keepEachSymbolOnce() }
    var (edges, wordPlaces) = (Places(in: count), Places(in: count))
    edges.insert(0)
    edges.insert(count)
    wordPlaces.insert(0..<count)
    var open = wordPlaces
    for clause in clauses { edges.insert(clause.lowerBound) }
    open.subtract(edges)
    return Sentence(
      count: count, words: .init(rebasing: words[0..<count]),
      typed: hasTyped ? .init(rebasing: typed[0..<count]) : .init(start: nil, count: 0), hits: hits,
      edges: edges, wordPlaces: wordPlaces, open: open, occurrences: isShort ? [] : occurrences(),
      symbols: .init(rebasing: symbols[0..<symbolCount]), signature: signature, clauses: clauses)
  }

  private mutating func keepEachSymbolOnce() {
    symbols[0..<symbolCount].sort()
    var kept = 1
    for place in 1..<symbolCount where symbols[place] != symbols[kept - 1] {
      symbols[kept] = symbols[place]
      kept += 1
    }
    symbolCount = kept
  }

  private func occurrences() -> [Occurrence] {
    var all: [Occurrence] = []
    for place in 0..<count {
      if words[place] >= 0 { all.append(Occurrence(number: words[place], place: place)) }
      if typed[place] >= 0 { all.append(Occurrence(number: typed[place], place: place)) }
    }
    return all.sorted { ($0.number, $0.place) < ($1.number, $1.place) }
  }
}

extension PatternIndex {
  /// Calls `body` with this index reading `utterance`.
  func reading<Result>(_ utterance: Utterance, _ body: (PatternReading) -> Result) -> Result {
    let hits = setHits(in: utterance)
    let capacity = SentenceReader.capacity(words: utterance.words.count, hits: hits.count)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { memory in
      var reader = SentenceReader(memory, words: utterance.words.count)
      for word in utterance.words {
        let other = word.otherForm.map(words.number(of:)) ?? -1
        reader.append(word: words.number(of: word.text), typed: other)
      }
      for hit in hits { reader.add(symbol: Int32(words.count) + hit.set) }
      let sentence: SentenceOfAnyLength =
        reader.isShort
        ? .short(reader.sentence(clauses: utterance.clauses, hits: hits))
        : .long(reader.sentence(clauses: utterance.clauses, hits: hits))
      return body(PatternReading(index: self, utterance: utterance, sentence: sentence))
    }
  }

  /// The most specific pattern, by its number, in a clause of normalised words parted by single spaces.
  package func firstNumber(inPlainWords text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: bytes.count * 2 + 4) { memory in
        firstNumber(in: UnsafeRawBufferPointer(bytes), memory)
      }
    }
  }

  private func firstNumber(
    in text: UnsafeRawBufferPointer, _ memory: UnsafeMutableBufferPointer<Int32>
  ) -> Int? {
    var reader = SentenceReader(memory, words: text.count / 2 + 1)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: " ") { end += 1 }
      if end > start {
        reader.append(word: words.number(of: UnsafeRawBufferPointer(rebasing: text[start..<end])))
      }
      start = end + 1
    }
    let rank =
      reader.isShort
      ? firstRank(in: reader.sentence(clauses: [], hits: []) as Sentence<ShortPlaces>)
      : firstRank(in: reader.sentence(clauses: [], hits: []) as Sentence<LongPlaces>)
    return rank.map { Int(numbers[Int($0)]) }
  }

  private func setHits(in utterance: Utterance) -> [SetHit] {
    if phrases.count == 0 || utterance.phrases.isEmpty { return [] }
    return utterance.phrases.compactMap { hit in
      let set = phrases.number(of: hit.set)
      return set < 0
        ? nil : SetHit(set: set, start: hit.words.lowerBound, end: hit.words.upperBound)
    }
    .sorted { ($0.set, $0.start, $0.end) < ($1.set, $1.start, $1.end) }
  }
}
