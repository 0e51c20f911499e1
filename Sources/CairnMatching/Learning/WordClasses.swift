/// Words that do the same work in a telling: who did it and to whom is told by any of them.
///
/// `he lied to me` and `they lied to me` share their class pairs, so one example teaches both.
struct WordClasses: Sendable {
  private let classes: [String: String]

  init(table: String = WordClasses.english) {
    var classes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() { classes[word] = words[0] }
    }
    self.classes = classes
  }

  /// The class of `word`, in capitals; nil where it stands for itself.
  func name(of word: String) -> String? {
    if let name = classes[word] { return name }
    return word.utf8.allSatisfy { (48...57).contains($0) } ? "NUMBER" : nil
  }

  private static let english = """
    HE he she they
    HIM him her them
    HIS his hers their theirs
    HIMSELF himself herself themselves themself
    PARTNER husband wife boyfriend girlfriend partner fiance fiancee spouse missus man woman bloke ex hubby wifey
    FAMILY mother father sister brother mum dad mom aunt uncle cousin parents son daughter kids children sibling nan gran
    FRIEND friend mate bestie pal buddy friends mates
    COLLEAGUE boss colleague coworker manager team secretary
    NUMBER one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty couple few several
    SPAN years months weeks days year month week day hours hour
    DAY monday tuesday wednesday thursday friday saturday sunday yesterday tonight today
    NOT not never no nothing nobody none nowt without
    """
}
