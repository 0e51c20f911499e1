import CairnDialogue

extension Dialogue {
  /// The tree with those of the `shared` answers that its ways name and it has none of its own for.
  func listening(for shared: [NamedPatterns]) -> Dialogue {
    let own = Set(answers.map(\.name))
    let named = Set(beats.flatMap(\.answersNamed)).subtracting(own)
    var tree = self
    tree.answers += shared.filter { named.contains($0.name) }
    return tree
  }
}

extension Beat {
  fileprivate var answersNamed: [String] {
    guard case .expect(let ways, _) = ending else { return [] }
    return ways.compactMap { if case .answer(let name) = $0.cue { name } else { nil } }
  }
}
