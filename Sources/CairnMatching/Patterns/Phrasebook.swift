/// Every phrase of every named set, as one tree of words that all share.
///
/// All hits in an utterance are found in one pass over its words: the cost per word is bounded by the longest phrase.
/// Flat arrays in one order, so that a compiled phrasebook is read as it lies on disk.
package struct Phrasebook: Hashable, Sendable {
  /// Names of the sets, in the order given.
  package let sets: [String]
  package let lexicon: Lexicon
  /// Edges of node `n` are `edgeStarts[n]..<edgeStarts[n + 1]`, by label.
  package let edgeStarts: [Int32]
  /// A word's number, `gap`, or a set as `set(_:)`: gap and sets are negative and so come first.
  package let edgeLabels: [Int32]
  package let edgeTargets: [Int32]
  /// Sets that end at node `n` are `ended[endStarts[n]..<endStarts[n + 1]]`, ascending.
  package let endStarts: [Int32]
  package let ended: [Int32]

  /// The label of an edge that takes one or two words of any kind.
  static let gap: Int32 = -1

  /// The label of an edge that takes a phrase of the set with this number.
  static func edge(ofSet set: Int) -> Int32 { -2 - Int32(set) }

  /// No phrases.
  package init() {
    self.init(
      sets: [], lexicon: Lexicon(), edgeStarts: [0, 0], edgeLabels: [], edgeTargets: [],
      endStarts: [0, 0], ended: [])
  }

  package init(
    sets: [String], lexicon: Lexicon, edgeStarts: [Int32], edgeLabels: [Int32],
    edgeTargets: [Int32],
    endStarts: [Int32], ended: [Int32]
  ) {
    (self.sets, self.lexicon) = (sets, lexicon)
    (self.edgeStarts, self.edgeLabels, self.edgeTargets) = (edgeStarts, edgeLabels, edgeTargets)
    (self.endStarts, self.ended) = (endStarts, ended)
  }

  /// Every phrase in `utterance`, by start, then longest first, then in the order of the sets.
  ///
  /// A phrase may run on over the end of a clause; a gap in it may not take the first word of a clause.
  package func phrases(in utterance: Utterance) -> [PhraseHit] {
    if ended.isEmpty || utterance.words.isEmpty { return [] }
    var search = PhraseSearch(in: utterance, of: self)
    return search.hits()
  }

  /// The node that `label` leads to from `node`.
  func target(from node: Int32, by label: Int32) -> Int32? {
    var low = Int(edgeStarts[Int(node)])
    var high = Int(edgeStarts[Int(node) + 1])
    while low < high {
      let middle = (low + high) / 2
      if edgeLabels[middle] < label { low = middle + 1 } else { high = middle }
    }
    let isFound = low < Int(edgeStarts[Int(node) + 1]) && edgeLabels[low] == label
    return isFound ? edgeTargets[low] : nil
  }

  func edges(of node: Int32) -> Range<Int> {
    Int(edgeStarts[Int(node)])..<Int(edgeStarts[Int(node) + 1])
  }

  func sets(endingAt node: Int32) -> ArraySlice<Int32> {
    ended[Int(endStarts[Int(node)])..<Int(endStarts[Int(node) + 1])]
  }
}
