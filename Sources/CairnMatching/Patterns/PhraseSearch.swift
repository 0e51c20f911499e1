/// One pass over an utterance, from its last word to its first, so that what a nested set needs is already found.
struct PhraseSearch {
  private let book: Phrasebook
  private let utterance: Utterance
  /// The number of each word as normalised; -1 where no phrase has it.
  private let numbers: [Int32]
  /// The number of each word as typed, apostrophes dropped, where that is another; else -1.
  private let typedNumbers: [Int32]
  /// Whether a clause begins at this word.
  private let opensClause: [Bool]
  /// Per word, what was found to begin there: the set's number, and the word after its last.
  private var found: [[Hit]]

  private struct Hit: Equatable {
    let set: Int32
    let end: Int
  }

  /// A node reached, and the next word.
  private struct Step: Equatable {
    let node: Int32
    let place: Int
  }

  init(in utterance: Utterance, of book: Phrasebook) {
    self.book = book
    self.utterance = utterance
    numbers = utterance.words.map { book.lexicon.number(of: $0.text) }
    typedNumbers = utterance.words.map { $0.otherForm.map(book.lexicon.number(of:)) ?? -1 }
    var opens = [Bool](repeating: false, count: utterance.words.count + 1)
    for clause in utterance.clauses { opens[clause.lowerBound] = true }
    opensClause = opens
    found = Array(repeating: [], count: utterance.words.count + 1)
  }

  mutating func hits() -> [PhraseHit] {
    for start in utterance.words.indices.reversed() { search(from: start) }
    return utterance.words.indices.flatMap { start in
      found[start].sorted { ($0.end, $1.set) > ($1.end, $0.set) }
        .map { PhraseHit(set: book.sets[Int($0.set)], words: start..<$0.end) }
    }
  }

  private mutating func search(from start: Int) {
    var steps = [Step(node: 0, place: start)]
    var next = 0
    while next < steps.count {
      let step = steps[next]
      next += 1
      record(step, from: start, into: &steps)
      follow(step, into: &steps)
    }
  }

  /// Notes the sets that end here. A set that begins other phrases is followed at once.
  private mutating func record(_ step: Step, from start: Int, into steps: inout [Step]) {
    for set in book.sets(endingAt: step.node) {
      let hit = Hit(set: set, end: step.place)
      if found[start].contains(hit) { continue }
      found[start].append(hit)
      if let target = book.target(from: 0, by: Phrasebook.edge(ofSet: Int(set))) {
        Self.add(Step(node: target, place: step.place), to: &steps)
      }
    }
  }

  private func follow(_ step: Step, into steps: inout [Step]) {
    guard step.place < numbers.count else { return }
    for edge in book.edges(of: step.node) where step.node != 0 {
      let label = book.edgeLabels[edge]
      if label >= 0 { break }
      followOpen(label, to: book.edgeTargets[edge], from: step, into: &steps)
    }
    for number in [numbers[step.place], typedNumbers[step.place]] where number >= 0 {
      if let target = book.target(from: step.node, by: number) {
        Self.add(Step(node: target, place: step.place + 1), to: &steps)
      }
    }
  }

  /// Follows an edge that takes more than one certain word: a gap, or a phrase of another set.
  private func followOpen(
    _ label: Int32, to target: Int32, from step: Step, into steps: inout [Step]
  ) {
    if label == Phrasebook.gap {
      var place = step.place
      while place < numbers.count, place < step.place + 2, !opensClause[place] {
        place += 1
        Self.add(Step(node: target, place: place), to: &steps)
      }
    } else {
      for hit in found[step.place] where Phrasebook.edge(ofSet: Int(hit.set)) == label {
        Self.add(Step(node: target, place: hit.end), to: &steps)
      }
    }
  }

  private static func add(_ step: Step, to steps: inout [Step]) {
    if !steps.contains(step) { steps.append(step) }
  }
}
