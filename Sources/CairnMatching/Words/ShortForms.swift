/// Contractions and chat short forms, and the words they stand for.
///
/// `don't` and `dont` both open to `do not`; `u` to `you`. A form that is also a word of its own (`ill`, `id`, `ur`)
/// is opened only where its neighbours speak for the short form.
package struct ShortForms: Hashable, Sendable {
  /// Each form, apostrophes dropped, and its words.
  private let words: [String: [String]]

  /// No short form at all: every word stands for itself.
  package static let none = ShortForms(words: [:])

  private init(words: [String: [String]]) { self.words = words }

  /// A table of lines `form: words it stands for`.
  package init(table: String) {
    var words: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard let form = parts.first, let opened = parts.last, parts.count == 2 else { continue }
      words[String(form)] = opened.split(separator: " ").map(String.init)
    }
    self.words = words
  }

  /// What `word` stands for between its neighbours; nil when it stands for itself.
  func opened(_ word: String, after last: String?, before next: String?) -> [String]? {
    if words.isEmpty { return nil }
    if let sure = words[word] { return sure }
    if let choice = chosen(word, after: last, before: next) { return choice }
    return word.utf8.contains(UInt8(ascii: "'")) ? contraction(word) : nil
  }

  /// Forms that are words of their own as well.
  private func chosen(_ word: String, after last: String?, before next: String?) -> [String]? {
    switch word {
    case "ill":
      next != nil && !Self.beforeIll.contains(last ?? "") ? ["i", "will"] : nil
    case "id":
      Self.beforeIdentity.contains(last ?? "") ? nil : ["i", "would"]
    case "ur":
      Self.isPredicate(next) ? ["you", "are"] : ["your"]
    case "cause":
      Self.subjects.contains(next ?? "") && !Self.articles.contains(last ?? "") ? ["because"] : nil
    case "lets":
      Self.objects.contains(next ?? "") ? nil : ["let", "us"]
    default:
      nil
    }
  }

  /// `she'd`, `shouldn't've`: stem and clitic, from the end inwards. Of other words the apostrophe is dropped, and
  /// the `s` of a possessor with it: `wife's` is said of the wife.
  private func contraction(_ word: String) -> [String] {
    guard let cut = word.utf8.lastIndex(of: UInt8(ascii: "'")), word.utf8.count <= Self.longest
    else {
      return [word.filter { $0 != "'" }]
    }
    let stem = String(word[..<cut])
    let clitic = String(word[word.index(after: cut)...])
    if clitic == "t", stem.hasSuffix("n") {
      return stemWords(String(stem.dropLast())) + ["not"]
    }
    if let opened = Self.clitics[clitic] { return stemWords(stem) + [opened] }
    if clitic == "s" { return Self.beforeIs.contains(stem) ? [stem, "is"] : stemWords(stem) }
    return [stem.filter { $0 != "'" } + clitic]
  }

  /// Bytes of a word that may be drawn together: `shouldn't've`. What is longer is no word.
  private static let longest = 24

  private func stemWords(_ stem: String) -> [String] {
    if stem.utf8.contains(UInt8(ascii: "'")) { return contraction(stem) }
    return stem == "i" ? [stem] : words[stem] ?? [stem]
  }

  private static func isPredicate(_ next: String?) -> Bool {
    guard let next else { return false }
    return predicates.contains(next) || (next.utf8.count > 4 && next.hasSuffix("ing"))
  }

  private static let clitics = [
    "re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am",
  ]
  private static let beforeIs: Set = [
    "he", "she", "it", "that", "this", "what", "who", "there", "here", "where", "how", "when",
    "why",
    "everyone", "everything", "nothing", "something", "nobody", "everybody", "someone",
  ]
  private static let beforeIll: Set = [
    "feel", "feeling", "felt", "am", "is", "was", "been", "being", "mentally", "so", "very",
    "seriously",
    "terminally", "physically", "really", "fell", "got", "are", "were", "im", "i'm", "critically",
    "get",
  ]
  private static let beforeIdentity: Set = [
    "my", "your", "his", "her", "their", "the", "an", "fake", "photo", "caller", "no", "user",
    "face",
  ]
  private static let articles: Set = [
    "a", "the", "root", "main", "good", "lost", "to", "will", "can",
  ]
  private static let objects: Set = ["me", "him", "her", "them", "you", "my", "it"]
  private static let predicates: Set = [
    "not", "a", "an", "the", "so", "such", "right", "just", "welcome", "gonna", "always", "never",
    "too",
    "very", "really", "useless", "stupid", "wrong", "only", "still", "no",
  ]
  /// Words a clause's subject begins with.
  static let subjects: Set = [
    "i", "im", "ive", "id", "ill", "i'm", "i've", "he", "hes", "he's", "she", "shes", "she's", "it",
    "its",
    "it's", "we", "they", "theyre", "they're", "you", "u", "youre", "you're", "that", "thats",
    "this",
    "there", "theres", "my", "his", "her", "our", "their", "your", "everyone", "everybody",
    "nobody", "no",
    "someone", "people", "every", "now", "when", "if", "the", "a", "what", "how", "why", "who",
    "maybe",
  ]
}
