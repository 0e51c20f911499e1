import CairnMatching
import CairnVocabulary
import Testing

/// Matches a tree by trying every way, one place at a time: slow, and plain to read.
private struct PatternOracle {
  let words: [String]
  let clauseStarts: Set<Int>

  /// Where `node` can end, begun at `start`. A gap that leads may take a clause's first word.
  func ends(of node: PatternNode, from start: Int, leads: Bool) -> Set<Int> {
    switch node {
    case .word(let text): start < words.count && words[start] == text ? [start + 1] : []
    case .gap(let most): gap(0...(most ?? words.count), from: start, leads: leads)
    case .slot: gap(1...3, from: start, leads: leads)
    case .optional(let part): ends(of: part, from: start, leads: leads).union([start])
    case .anyOf(let parts): Set(parts.flatMap { ends(of: $0, from: start, leads: leads) })
    case .sequence(let parts): sequence(parts[...], from: start, leads: leads)
    case .anyOrder(let parts, let gap): anyOrder(parts, gap: gap, from: start, isFirst: true)
    case .clauseStart, .clauseEnd:
      clauseStarts.contains(start) || start == words.count ? [start] : []
    case .phrase: []
    }
  }

  private func gap(_ counts: ClosedRange<Int>, from start: Int, leads: Bool) -> Set<Int> {
    var ends: Set<Int> = []
    for count in counts {
      if start + count > words.count { break }
      if count > 0, clauseStarts.contains(start + count - 1), !(leads && count == 1) { break }
      ends.insert(start + count)
    }
    return ends
  }

  private func sequence(_ parts: ArraySlice<PatternNode>, from start: Int, leads: Bool) -> Set<Int>
  {
    guard let first = parts.first else { return [start] }
    let stillLeads = leads && !Self.takes(first)
    return Set(
      ends(of: first, from: start, leads: leads).flatMap {
        sequence(parts.dropFirst(), from: $0, leads: stillLeads)
      })
  }

  private func anyOrder(_ parts: [PatternNode], gap most: Int, from start: Int, isFirst: Bool)
    -> Set<Int>
  {
    if parts.isEmpty { return [start] }
    let starts = isFirst ? [start] : gap(0...most, from: start, leads: false)
    return Set(
      starts.flatMap { start in
        parts.indices.flatMap { place -> [Int] in
          var rest = parts
          let part = rest.remove(at: place)
          return ends(of: part, from: start, leads: false).flatMap {
            anyOrder(rest, gap: most, from: $0, isFirst: false)
          }
        }
      })
  }

  /// Whether what comes after `node` no longer leads.
  private static func takes(_ node: PatternNode) -> Bool {
    switch node {
    case .gap, .optional, .clauseStart, .clauseEnd: false
    case .sequence(let parts): parts.contains(where: takes)
    default: true
    }
  }
}

/// Numbers without order, the same in every run.
private struct Dice {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  mutating func word() -> String { ["a", "b", "c", "d"][roll(4)] }

  mutating func node(_ depth: Int) -> PatternNode {
    switch roll(depth > 0 ? 10 : 3) {
    case 0...2: .word(word())
    case 3: .gap([2, 1, 4, nil][roll(4)])
    case 4: .anyOf((0...roll(3)).map { _ in node(depth - 1) })
    case 5: .optional(node(depth - 1))
    case 6: .anyOrder((0...(1 + roll(2))).map { _ in node(depth - 1) }, gap: roll(3))
    case 7: roll(4) == 0 ? .clauseStart : roll(4) == 0 ? .clauseEnd : .word(word())
    case 8: .slot("x")
    default: .sequence((0...roll(3)).map { _ in node(depth - 1) })
    }
  }
}

struct PatternOracleTests {
  @Test(arguments: 1...400)
  func `matches are those found by trying every way`(seed: Int) {
    var dice = Dice(seed: seed)
    let tree = PatternNode.sequence(
      (0...dice.roll(4)).map { _ in dice.node(2) } + [.word(dice.word())])
    let origin = PatternOrigin(text: "", location: SourceLocation(file: "", line: 1, column: 1))
    let set = PatternSet([Pattern(origin: origin, tree: tree)])
    #expect(set.patterns.count == 1)
    for length in [1, 3, 7, 12, 63, 64, 90] {
      let words = (0..<length).map { _ in dice.word() }
      let cuts = [0] + (1..<max(2, length)).filter { _ in dice.roll(6) == 0 } + [length]
      let clauses = zip(cuts, cuts.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
      let utterance = Utterance(
        original: words.joined(separator: " "),
        words: words.enumerated().map { Word(text: $1, typed: $1, span: $0 * 2..<$0 * 2 + 1) },
        clauses: clauses)
      let oracle = PatternOracle(words: words, clauseStarts: Set(clauses.map(\.lowerBound)))
      let starts = words.indices.filter { !oracle.ends(of: tree, from: $0, leads: true).isEmpty }
      let end = starts.first.flatMap { oracle.ends(of: tree, from: $0, leads: true).max() }
      let match = set.firstMatch(in: utterance)
      #expect(match?.words.lowerBound == starts.first, "\(tree) in \(words) \(cuts)")
      #expect(match?.words.upperBound == end, "\(tree) in \(words) \(cuts)")
    }
  }
}
