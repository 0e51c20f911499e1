extension Utterance {
  /// "Frightened of her? No.": what is asked back in `clause` and answered with no was not said of themselves.
  package func isDenied(_ clause: Range<Int>) -> Bool {
    guard clause.upperBound < words.count, let last = words[clause].last else { return false }
    let next = words[clause.upperBound]
    let between = original.utf8.dropFirst(last.span.upperBound)
      .prefix(max(0, next.span.lowerBound - last.span.upperBound))
    return between.contains(UInt8(ascii: "?")) && ["no", "nope", "nah"].contains(next.text)
  }
}
