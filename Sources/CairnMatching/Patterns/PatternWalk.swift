/// Walks a pattern's code over a sentence: from the places where a part may start to those where it can end.
struct PatternWalk<Places: PlaceSet> {
  let sentence: Sentence<Places>
  let code: [Int32]

  /// Where the code in `range` can end, begun at any of `starts`.
  func ends(of range: Range<Int>, from starts: Places) -> Places {
    var places = starts
    var at = range.lowerBound
    while at < range.upperBound {
      if places.isEmpty { return places }
      at = step(at, &places)
    }
    return places
  }

  /// Takes one node of the code; returns where the next one stands.
  @inline(__always)
  func step(_ at: Int, _ places: inout Places) -> Int {
    switch PatternCode(rawValue: code[at]) {
    case .word:
      places = sentence.after(places, word: code[at + 1])
      return at + 2
    case .oneWord:
      let count = Int(code[at + 1])
      places = afterOneWord(at + 2..<at + 2 + count, from: places)
      return at + 2 + count
    case .gap:
      let most = code[at + 1]
      places = sentence.after(places, gapOf: most < 0 ? nil : Int(most), leads: code[at + 2] == 1)
      return at + 3
    default:
      return rareStep(at, &places)
    }
  }

  private func rareStep(_ at: Int, _ places: inout Places) -> Int {
    switch PatternCode(rawValue: code[at]) {
    case .phrase:
      places = sentence.after(places, phraseOf: code[at + 1])
      return at + 2
    case .slot:
      let leads = code[at + 2] == 1
      let first = places.advanced(through: leads ? sentence.wordPlaces : sentence.open)
      places = sentence.after(first, gapOf: PatternNode.longestSlot - 1, leads: false)
      return at + 3
    case .start, .end:
      places.formIntersection(sentence.edges)
      return at + 1
    case .optional:
      let body = at + 2..<at + 2 + Int(code[at + 1])
      places.formUnion(ends(of: body, from: places))
      return body.upperBound
    case .anyOf:
      return afterAnyOf(at, &places)
    case .anyOrder:
      return afterAnyOrder(at, &places)
    default:
      preconditionFailure("a pattern's code begins each node with its kind")
    }
  }

  private func afterOneWord(_ numbers: Range<Int>, from starts: Places) -> Places {
    var ends = Places(in: sentence.count)
    for number in numbers { ends.formUnion(sentence.after(starts, word: code[number])) }
    return ends
  }

  private func afterAnyOf(_ at: Int, _ places: inout Places) -> Int {
    var ends = Places(in: sentence.count)
    let (bodies, next) = bodies(at + 1)
    for body in bodies { ends.formUnion(self.ends(of: body, from: places)) }
    places = ends
    return next
  }

  /// By subsets of the parts already met: each part is walked once a subset, never once an order.
  private func afterAnyOrder(_ at: Int, _ places: inout Places) -> Int {
    let (bodies, next) = bodies(at + 2)
    let gap = Int(code[at + 1])
    let all = 1 << bodies.count - 1
    var met = Array(repeating: Places(in: sentence.count), count: all + 1)
    met[0] = places
    for subset in 0..<all where !met[subset].isEmpty {
      let from = subset == 0 ? places : sentence.after(met[subset], gapOf: gap, leads: false)
      for (part, body) in bodies.enumerated() where subset & (1 << part) == 0 {
        met[subset | (1 << part)].formUnion(ends(of: body, from: from))
      }
    }
    places = met[all]
    return next
  }

  /// The ranges of a counted list of parts at `at`, and where the code goes on.
  func bodies(_ at: Int) -> (bodies: [Range<Int>], next: Int) {
    var bodies: [Range<Int>] = []
    var next = at + 1
    for _ in 0..<code[at] {
      let body = next + 1..<next + 1 + Int(code[next])
      bodies.append(body)
      next = body.upperBound
    }
    return (bodies, next)
  }
}
