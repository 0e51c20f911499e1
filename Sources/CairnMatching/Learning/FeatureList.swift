/// Features in the order they were found, each key once.
struct FeatureList {
  private(set) var features: [TextFeature] = []
  /// Open addressing: the place in `features` plus one; 0 is free. A power of two, at most half full.
  private var places: [Int32]

  init(capacity: Int) {
    features.reserveCapacity(capacity)
    var size = 64
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: 0, count: size)
  }

  mutating func add(_ kind: FeatureKind, _ key: UInt64, _ words: Range<Int>) {
    if features.count * 2 >= places.count { grow() }
    let place = free(for: key)
    guard places[place] == 0 else { return }
    features.append(TextFeature(key: key, kind: kind, words: words))
    places[place] = Int32(features.count)
  }

  /// Where `key` stands, or the free place where it would.
  private func free(for key: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while places[place] != 0, features[Int(places[place]) - 1].key != key {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for (number, feature) in features.enumerated() {
      places[free(for: feature.key)] = Int32(number + 1)
    }
  }
}
