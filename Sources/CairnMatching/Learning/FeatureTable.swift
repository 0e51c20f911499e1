/// Numbers for the features known, by key.
///
/// Two rows of numbers read in place: the upper bits of a key choose a bucket of a few features, the lower 32 tell them
/// apart. A feature that is not known is taken for a known one about once in a billion look-ups.
package struct FeatureTable: Hashable, Sendable {
  /// Features of bucket `b` are `bucketStarts[b]..<bucketStarts[b + 1]`; a power of two of buckets, and one end.
  package let bucketStarts: FlatNumbers<UInt32>
  /// The lower 32 bits of each feature's key, in order of the whole keys.
  package let fingerprints: FlatNumbers<UInt32>
  private let shift: UInt64

  package init(bucketStarts: FlatNumbers<UInt32>, fingerprints: FlatNumbers<UInt32>) {
    self.bucketStarts = bucketStarts
    self.fingerprints = fingerprints
    shift = UInt64(64 - (bucketStarts.count - 1).trailingZeroBitCount)
  }

  /// The table of `keys`, which must ascend: the number of each is its place.
  init(sortedKeys keys: [UInt64]) {
    var bits = 1
    while keys.count >> bits > 4 { bits += 1 }
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    for key in keys { starts[Int(key >> UInt64(64 - bits)) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    self.init(
      bucketStarts: FlatNumbers(starts),
      fingerprints: FlatNumbers(keys.map { UInt32(truncatingIfNeeded: $0) }))
  }

  package var count: Int { fingerprints.count }

  /// The number of the feature with this key, or nil where it is not known.
  func number(of key: UInt64) -> Int? {
    let bucket = Int(key >> shift)
    let fingerprint = UInt32(truncatingIfNeeded: key)
    for place in Int(bucketStarts[bucket])..<Int(bucketStarts[bucket + 1])
    where fingerprints[place] == fingerprint {
      return place
    }
    return nil
  }
}
