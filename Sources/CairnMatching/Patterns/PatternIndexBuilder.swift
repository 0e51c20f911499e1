extension PatternIndex {
  /// An index of `patterns`, which are numbered in this order.
  package convenience init(_ patterns: [Pattern]) {
    let specificities = patterns.map(\.specificity)
    let order = patterns.indices.sorted {
      specificities[$0] == specificities[$1] ? $0 < $1 : specificities[$0] > specificities[$1]
    }
    var compiler = PatternCompiler()
    var (code, starts, treeEnds): ([Int32], [Int32], [Int32]) = ([], [0], [])
    for number in order {
      code += compiler.code(of: patterns[number].tree)
      treeEnds.append(Int32(code.count))
      for part in patterns[number].excluded {
        let body = compiler.code(of: part)
        code += [Int32(body.count)] + body
      }
      starts.append(Int32(code.count))
    }
    let filing = PatternFiling(
      order.map { patterns[$0].tree }, words: compiler.words, phrases: compiler.phrases)
    self.init(
      lexicons: (compiler.words, compiler.phrases, compiler.slots), code: code,
      patterns: (starts, treeEnds, order.map(Int32.init), order.map { specificities[$0] }),
      filed: (filing.postingStarts, filing.postings, filing.needs, filing.choices))
  }
}

/// Finds under which symbols each pattern is filed: those of its rarest required group.
struct PatternFiling {
  private(set) var postingStarts: [Int32] = [0]
  private(set) var postings: [Int32] = []
  private(set) var needs: [UInt64] = []
  private(set) var choices: [UInt64] = []
  private let words: Lexicon
  private let phrases: Lexicon
  /// In how many patterns' required groups each symbol stands.
  private var uses: [Int]

  init(_ trees: [PatternNode], words: Lexicon, phrases: Lexicon) {
    (self.words, self.phrases) = (words, phrases)
    uses = Array(repeating: 0, count: words.count + phrases.count)
    for tree in trees {
      for symbol in requiredGroups(of: tree).joined() { uses[Int(symbol)] += 1 }
    }
    var filed = Array(repeating: [Int32](), count: uses.count)
    for (rank, tree) in trees.enumerated() {
      let byRarity = requiredGroups(of: tree).sorted { cost(of: $0) < cost(of: $1) }
      for symbol in byRarity.first ?? [] { filed[Int(symbol)].append(Int32(rank)) }
      mark(byRarity)
    }
    for ranks in filed {
      postings += ranks
      postingStarts.append(Int32(postings.count))
    }
  }

  private func cost(of group: [Int32]) -> Int { group.reduce(0) { $0 + uses[Int($1)] } }

  /// Notes what is asked of an utterance's signature: all lone symbols, and one of the rarest further group.
  private mutating func mark(_ byRarity: [[Int32]]) {
    let lone = byRarity.filter { $0.count == 1 }.joined()
    needs.append(lone.reduce(0) { $0 | PatternIndex.mark(of: $1) })
    let further = byRarity.dropFirst().first { $0.count > 1 }
    choices.append(further.map { $0.reduce(0) { $0 | PatternIndex.mark(of: $1) } } ?? .max)
  }

  /// Groups of symbols of which every match has at least one each.
  private func requiredGroups(of node: PatternNode) -> [[Int32]] {
    switch node {
    case .word(let text): return [[words.number(of: text)]]
    case .phrase(let set): return [[Int32(words.count) + phrases.number(of: set)]]
    case .sequence(let parts), .anyOrder(let parts, _):
      return parts.flatMap { requiredGroups(of: $0) }
    case .anyOf(let parts): return common(to: parts)
    case .optional, .gap, .slot, .clauseStart, .clauseEnd: return []
    }
  }

  /// One group for alternatives: of each, the group of the fewest symbols; none where one asks for nothing.
  private func common(to parts: [PatternNode]) -> [[Int32]] {
    var union: Set<Int32> = []
    for part in parts {
      guard let smallest = requiredGroups(of: part).min(by: { $0.count < $1.count }) else {
        return []
      }
      union.formUnion(smallest)
    }
    return [union.sorted()]
  }
}
