/// What a walk tells beyond whether a pattern matches: where it begins, and which words its slots hold.
extension PatternWalk {
  /// The places where a match may begin: all with a word, but those of clauses in which something excluded stands.
  ///
  /// An excluded phrase belongs to the clause it ends in.
  func starts(excluding parts: Range<Int>) -> Places {
    var starts = sentence.wordPlaces
    var at = parts.lowerBound
    while at < parts.upperBound {
      let body = at + 1..<at + 1 + Int(code[at])
      remove(clausesWith: ends(of: body, from: sentence.wordPlaces), from: &starts)
      at = body.upperBound
    }
    return starts
  }

  private func remove(clausesWith ends: Places, from starts: inout Places) {
    if ends.isEmpty { return }
    var shut = sentence.places(0..<0)
    for clause in sentence.clauses where clause.contains(where: { ends.contains($0 + 1) }) {
      shut.insert(clause)
    }
    starts.subtract(shut)
  }

  /// The first of `starts` from which `tree` matches, by halving: each half is one walk.
  func firstStart(of tree: Range<Int>, among starts: Places) -> Int? {
    guard var low = starts.lowest, var high = starts.highest else { return nil }
    while low < high {
      let middle = (low + high) / 2
      var half = sentence.places(low..<middle + 1)
      half.formIntersection(starts)
      if ends(of: tree, from: half).isEmpty { low = middle + 1 } else { high = middle }
    }
    return ends(of: tree, from: sentence.places(low..<low + 1)).isEmpty ? nil : low
  }

  /// The slots of the code in `range`, matched from `start` to `end`; earlier parts take as much as they can.
  func slots(
    in range: Range<Int>, from start: Int, to end: Int
  ) -> [(name: Int32, words: Range<Int>)] {
    var nodes: [Int] = []
    var reached = [sentence.places(start..<start + 1)]
    var at = range.lowerBound
    while at < range.upperBound {
      var places = reached[nodes.count]
      nodes.append(at)
      at = step(at, &places)
      reached.append(places)
    }
    var slots: [(name: Int32, words: Range<Int>)] = []
    var end = end
    for node in nodes.indices.reversed() {
      let start = latestStart(of: nodes[node], among: reached[node], to: end)
      slots = self.slots(ofNode: nodes[node], from: start, to: end) + slots
      end = start
    }
    return slots
  }

  /// The last of `starts` from which a node can end at `end`, by halving.
  private func latestStart(of node: Int, among starts: Places, to end: Int) -> Int {
    guard var low = starts.lowest, low <= end else { return end }
    var high = min(end, starts.highest ?? end)
    while low < high {
      let middle = (low + high + 1) / 2
      var half = sentence.places(middle..<high + 1)
      half.formIntersection(starts)
      _ = step(node, &half)
      if half.contains(end) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private func slots(
    ofNode at: Int, from start: Int, to end: Int
  ) -> [(name: Int32, words: Range<Int>)] {
    switch PatternCode(rawValue: code[at]) {
    case .slot: return [(code[at + 1], start..<end)]
    case .optional where start < end:
      return slots(in: at + 2..<at + 2 + Int(code[at + 1]), from: start, to: end)
    case .anyOf:
      let body = bodies(at + 1).bodies.first {
        ends(of: $0, from: sentence.places(start..<start + 1)).contains(end)
      }
      return body.map { slots(in: $0, from: start, to: end) } ?? []
    default: return []
    }
  }
}
