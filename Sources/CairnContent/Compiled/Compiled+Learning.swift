import CairnMatching
import CairnVocabulary

extension IntentMatcher: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(labels)
    writer.write(patterns)
    writer.write(weights)
    writer.write(certainty)
    writer.write(flat: [dangerLimits.faint, dangerLimits.clear, dangerLimits.strong])
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let (labels, patterns): ([Label], PatternSet) = (try reader.values(), try reader.value())
    let (weights, certainty): (WordWeights, Certainty) = (try reader.value(), try reader.value())
    let limits = try reader.floats()
    guard limits.count == 3 else { throw .damaged }
    self.init(
      labels: labels, patterns: patterns, weights: weights, certainty: certainty,
      dangerLimits: DangerLimits(faint: limits[0], clear: limits[1], strong: limits[2]))
  }
}

extension WordWeights: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(labels)
    writer.write(space)
    writer.write(flat: biases)
    writer.write(flat: steps)
    writer.write(flat: entryStarts)
    writer.write(flat: entryLabels)
    writer.write(flat: entryWeights)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let labels: [Label] = try reader.values()
    guard labels.count <= 256 else { throw .damaged }
    self.init(
      labels: labels, space: try reader.value(), biases: try reader.floats(),
      steps: try reader.floats(), entryStarts: try reader.flat(), entryLabels: try reader.flat(),
      entryWeights: try reader.flat())
  }
}

extension FeatureSpace: Compilable {
  func write(to writer: inout ByteWriter) {
    writer.write(flat: table.bucketStarts)
    writer.write(flat: table.fingerprints)
    writer.write(flat: rarities)
  }

  init(from reader: inout ByteReader) throws(UnreadableScript) {
    let starts: [UInt32] = try reader.flat()
    let fingerprints: [UInt32] = try reader.flat()
    let rarities: [UInt8] = try reader.flat()
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
