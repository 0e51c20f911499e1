/// The flat form of a pattern's tree: each node is its kind, then what it needs, then its parts.
///
///     word n · phrase n · oneWord k n... · gap most leads · slot name leads · start · end
///     optional length part · anyOf k (length part)... · anyOrder gap k (length part)...
///
/// `most` is -1 for a gap without limit. `leads` is 1 where nothing was taken before: such a gap may begin a clause.
enum PatternCode: Int32 {
  case word, phrase, oneWord, gap, slot, start, end, optional, anyOf, anyOrder
}

/// Writes trees as code over one lexicon, one phrase-set table and one table of slot names.
struct PatternCompiler {
  var words = Lexicon()
  var phrases = Lexicon()
  var slots = Lexicon()

  /// The code of a whole pattern: its tree begins a match.
  mutating func code(of tree: PatternNode) -> [Int32] {
    var leads = true
    return code(of: tree, leads: &leads)
  }

  private mutating func code(of node: PatternNode, leads: inout Bool) -> [Int32] {
    switch node {
    case .word(let text):
      leads = false
      return [PatternCode.word.rawValue, words.add(text)]
    case .phrase(let set):
      leads = false
      return [PatternCode.phrase.rawValue, phrases.add(set)]
    case .gap(let most):
      return [PatternCode.gap.rawValue, Int32(most ?? -1), leads ? 1 : 0]
    case .slot(let name):
      defer { leads = false }
      return [PatternCode.slot.rawValue, slots.add(name), leads ? 1 : 0]
    case .clauseStart: return [PatternCode.start.rawValue]
    case .clauseEnd: return [PatternCode.end.rawValue]
    case .sequence(let parts): return parts.flatMap { code(of: $0, leads: &leads) }
    case .optional(let part):
      var partLeads = leads
      let body = code(of: part, leads: &partLeads)
      return [PatternCode.optional.rawValue, Int32(body.count)] + body
    case .anyOf(let parts): return code(ofOneOf: parts, leads: &leads)
    case .anyOrder(let parts, let gap):
      defer { leads = false }
      return [PatternCode.anyOrder.rawValue, Int32(gap)] + bodies(of: parts, leads: false)
    }
  }

  /// Alternatives that are all single words share one node, their numbers ascending.
  private mutating func code(ofOneOf parts: [PatternNode], leads: inout Bool) -> [Int32] {
    defer { leads = false }
    let single = parts.compactMap { if case .word(let text) = $0 { text } else { nil } }
    guard single.count == parts.count else {
      return [PatternCode.anyOf.rawValue] + bodies(of: parts, leads: leads)
    }
    let numbers = Set(single.map { words.add($0) }).sorted()
    return [PatternCode.oneWord.rawValue, Int32(numbers.count)] + numbers
  }

  private mutating func bodies(of parts: [PatternNode], leads: Bool) -> [Int32] {
    var code = [Int32(parts.count)]
    for part in parts {
      var partLeads = leads
      let body = self.code(of: part, leads: &partLeads)
      code += [Int32(body.count)] + body
    }
    return code
  }
}

/// Reads the tree back from its code.
struct PatternDecompiler {
  let words: Lexicon
  let phrases: Lexicon
  let slots: Lexicon

  func tree(of code: ArraySlice<Int32>) -> PatternNode {
    var parts: [PatternNode] = []
    var rest = code
    while let kind = rest.first { parts.append(node(PatternCode(rawValue: kind), &rest)) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private func node(_ kind: PatternCode?, _ rest: inout ArraySlice<Int32>) -> PatternNode {
    rest.removeFirst()
    switch kind {
    case .word: return .word(words[rest.removeFirst()])
    case .phrase: return .phrase(phrases[rest.removeFirst()])
    case .oneWord:
      let count = Int(rest.removeFirst())
      defer { rest.removeFirst(count) }
      return .anyOf(rest.prefix(count).map { .word(words[$0]) })
    case .gap:
      defer { rest.removeFirst(2) }
      return .gap(rest[rest.startIndex] < 0 ? nil : Int(rest[rest.startIndex]))
    case .slot:
      defer { rest.removeFirst(2) }
      return .slot(slots[rest[rest.startIndex]])
    case .start: return .clauseStart
    case .end: return .clauseEnd
    case .optional: return .optional(body(&rest))
    case .anyOf: return .anyOf(bodies(&rest))
    case .anyOrder:
      let gap = Int(rest.removeFirst())
      return .anyOrder(bodies(&rest), gap: gap)
    case nil: preconditionFailure("a pattern's code begins each node with its kind")
    }
  }

  private func bodies(_ rest: inout ArraySlice<Int32>) -> [PatternNode] {
    let count = Int(rest.removeFirst())
    return (0..<count).map { _ in body(&rest) }
  }

  private func body(_ rest: inout ArraySlice<Int32>) -> PatternNode {
    let length = Int(rest.removeFirst())
    defer { rest.removeFirst(length) }
    return tree(of: rest.prefix(length))
  }
}
