/// The features that count, how rare each is, and so how an utterance becomes a vector of length one.
package struct FeatureSpace: Hashable, Sendable {
  package let table: FeatureTable
  /// Per feature: how often the number of examples must be halved to reach those that have it, in sixteenths.
  package let rarities: FlatNumbers<UInt8>

  package init(table: FeatureTable, rarities: FlatNumbers<UInt8>) {
    precondition(table.count == rarities.count, "every feature has a rarity")
    self.table = table
    self.rarities = rarities
  }

  /// The features that stand in at least `leastExamples` of `documents`.
  init(of documents: [[TextFeature]], leastExamples: Int) {
    let all = documents.flatMap { $0.map(\.key) }.sorted()
    var (keys, rarities): ([UInt64], [UInt8]) = ([], [])
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] == all[start] { end += 1 }
      if end - start >= leastExamples {
        keys.append(all[start])
        rarities.append(Self.rarity(count: end - start, of: documents.count))
      }
      start = end
    }
    self.init(table: FeatureTable(sortedKeys: keys), rarities: FlatNumbers(rarities))
  }

  private static func rarity(count: Int, of total: Int) -> UInt8 {
    let halvings = PlainArithmetic.halvings(Float(1 + total) / Float(count))
    return UInt8(min(255, max(1, halvings * 16)))
  }

  /// The vector of these features; those not known are left out.
  package func vector(of features: [TextFeature]) -> SparseVector {
    var vector = SparseVector()
    vector.components.reserveCapacity(features.count)
    var lengths = [Float](repeating: 0, count: FeatureKind.allCases.count)
    for (source, feature) in features.enumerated() {
      guard let number = table.number(of: feature.key) else { continue }
      let value = Float(rarities[number]) / 16
      lengths[Int(feature.kind.rawValue)] += value * value
      vector.components.append(
        SparseVector.Component(feature: Int32(number), source: Int32(source), value: value))
    }
    vector.scale(by: Self.factors(of: lengths)) { features[Int($0)].kind }
    return vector
  }

  /// What brings each kind to one length, and all kinds that are there together to length one.
  private static func factors(of lengths: [Float]) -> [Float] {
    let present = lengths.reduce(Float(0)) { $1 > 0 ? $0 + 1 : $0 }
    let whole = PlainArithmetic.squareRoot(present)
    return lengths.map { $0 > 0 ? 1 / (PlainArithmetic.squareRoot($0) * whole) : 0 }
  }
}

/// The features of one utterance that are known, each with its share.
package struct SparseVector: Hashable, Sendable {
  package struct Component: Hashable, Sendable {
    package let feature: Int32
    /// Which of the features read it came from.
    package let source: Int32
    package var value: Float
  }

  package var components: [Component] = []

  package init() {}

  fileprivate mutating func scale(by factors: [Float], kind: (Int32) -> FeatureKind) {
    for place in components.indices {
      components[place].value *= factors[Int(kind(components[place].source).rawValue)]
    }
  }
}
