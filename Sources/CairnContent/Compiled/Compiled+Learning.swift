import CairnMatching
import CairnVocabulary

extension IntentMatcher: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(labels)
    writer.write(patterns)
    writer.write(weights)
    writer.write(certainty)
    writer.write(flat: dangerLimits.inOrder)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let (labels, patterns): ([Label], PatternSet) = (try reader.values(), try reader.value())
    let (weights, certainty): (WordWeights, Certainty) = (try reader.value(), try reader.value())
    let limits = try reader.floats()
    guard let dangerLimits = DangerLimits(inOrder: limits) else { throw .damaged }
    self.init(
      labels: labels, patterns: patterns, weights: weights, certainty: certainty,
      dangerLimits: dangerLimits)
  }
}

extension DangerLimits {
  fileprivate var inOrder: [Float] { [remote, faint, clear, strong, striking] }

  fileprivate init?(inOrder limits: [Float]) {
    guard limits.count == 5 else { return nil }
    self.init(
      remote: limits[0], faint: limits[1], clear: limits[2], strong: limits[3],
      striking: limits[4])
  }
}

extension WordWeights: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(labels)
    writer.write(space)
    writer.write(flat: biases)
    writer.write(flat: steps)
    writer.write(resting: entryStarts)
    writer.write(resting: entries)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let labels: [Label] = try reader.values()
    guard labels.count <= 256 else { throw .damaged }
    self.init(
      labels: labels, space: try reader.value(), biases: try reader.floats(),
      steps: try reader.floats(), entryStarts: try reader.resting(), entries: try reader.resting())
  }
}

extension FeatureSpace: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(resting: table.bucketStarts)
    writer.write(resting: table.fingerprints)
    writer.write(resting: rarities)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let starts: FlatNumbers<UInt32> = try reader.resting()
    let fingerprints: FlatNumbers<UInt32> = try reader.resting()
    let rarities: FlatNumbers<UInt8> = try reader.resting()
    // A power of two of buckets and one end: the table shifts by the number of its buckets.
    guard starts.count > 1, (starts.count - 1).nonzeroBitCount == 1,
      rarities.count == fingerprints.count
    else { throw .damaged }
    self.init(
      table: FeatureTable(bucketStarts: starts, fingerprints: fingerprints), rarities: rarities)
  }
}

extension Certainty: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(flat: heights)
    writer.write(flat: shares)
    writer.write(flat: [thresholds.sure, thresholds.unsure])
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let (heights, shares) = (try reader.floats(), try reader.floats())
    let limits = try reader.floats()
    guard shares.count == heights.count + 1, limits.count == 2 else { throw .damaged }
    self.init(
      heights: heights, shares: shares,
      thresholds: Thresholds(sure: limits[0], unsure: limits[1]))
  }
}
