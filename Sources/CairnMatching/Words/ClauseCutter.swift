/// Where one clause ends and the next begins: at punctuation, and before the words that join two statements.
enum ClauseCutter {
  /// Word ranges that together cover all of `words`. `breaks[i]` tells whether punctuation stands before word `i`.
  static func clauses(of words: [Word], breaks: [Bool]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for place in words.indices where place > start {
      guard breaks[place] || joins(words, at: place) else { continue }
      clauses.append(start..<place)
      start = place
    }
    if start < words.count { clauses.append(start..<words.count) }
    return clauses
  }

  private static func joins(_ words: [Word], at place: Int) -> Bool {
    let next = place + 1 < words.count ? words[place + 1].text : ""
    switch words[place].text {
    case "but": return !beforeExcept.contains(words[place - 1].text)
    case "because": return true
    case "and": return next == "then"
    case "so": return ShortForms.subjects.contains(next) && next != "no" && next != "the"
    default: return false
    }
  }

  /// Before these, "but" means "except".
  private static let beforeExcept: Set = ["nothing", "anything", "all", "everything", "anyone"]
}
