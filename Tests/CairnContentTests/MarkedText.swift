/// A text with `⟨1⟩` where a finding must land, and that place.
struct MarkedText {
  let text: String
  /// Nil without a mark.
  let line: Int?
  let column: Int?

  init(_ marked: String) {
    let parts = marked.split(separator: "⟨1⟩", omittingEmptySubsequences: false)
    text = parts.joined()
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    line = parts.count == 2 ? before.count : nil
    column = parts.count == 2 ? (before.last?.count ?? 0) + 1 : nil
  }
}
