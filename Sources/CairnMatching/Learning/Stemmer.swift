/// Takes the endings of inflection off a word, so that `cheated`, `cheating` and `cheats` count as one.
///
/// A few suffixes and a table of irregular forms; it need not give a word, only the same stem for the same meaning.
struct Stemmer: Sendable {
  private let irregular: [String: String]

  init(irregularForms: String = Stemmer.english) {
    var irregular: [String: String] = [:]
    for line in irregularForms.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      for form in forms { irregular[form] = forms[0] }
    }
    self.irregular = irregular
  }

  func stem(of word: String) -> String {
    irregular[word] ?? String(decoding: Self.bareStem(of: Array(word.utf8)), as: UTF8.self)
  }

  /// Without the table: the first suffix that leaves at least three letters goes, then a doubled or silent last letter.
  private static func bareStem(of word: [UInt8]) -> [UInt8] {
    for suffix in suffixes where word.count >= suffix.ending.count + 3 {
      guard word.suffix(suffix.ending.count).elementsEqual(suffix.ending) else { continue }
      let isDoubleS = suffix.ending.count == 1 && word[word.count - 2] == UInt8(ascii: "s")
      if isDoubleS { continue }
      return trimmed(word.dropLast(suffix.ending.count) + suffix.replacement)
    }
    return word.count > 3 && word.last == UInt8(ascii: "e") ? Array(word.dropLast()) : word
  }

  private static func trimmed(_ stem: [UInt8]) -> [UInt8] {
    var stem = stem
    let isDoubled = stem.count > 3 && stem[stem.count - 1] == stem[stem.count - 2]
    if isDoubled, stem.count > 4 || !kept.contains(stem[stem.count - 1]) { stem.removeLast() }
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    return stem
  }

  /// Letters that short words double by themselves: `tell`, `miss`, `free`.
  private static let kept = Array("lse".utf8)

  private struct Suffix {
    let ending: [UInt8]
    let replacement: [UInt8]
  }

  /// Longest first where one ends another.
  private static let suffixes: [Suffix] = [
    ("iness", "y"), ("ingly", ""), ("edly", ""), ("ations", "at"), ("ation", "at"), ("ness", ""),
    ("ments", ""), ("ment", ""), ("ings", ""), ("ing", ""), ("ies", "y"), ("ied", "y"), ("ed", ""),
    ("es", ""), ("ers", ""), ("er", ""), ("ly", ""), ("s", ""),
  ].map { Suffix(ending: Array($0.0.utf8), replacement: Array($0.1.utf8)) }

  /// The first form of each line stands for the others.
  private static let english = """
    tell told telling
    lie lied lying lies
    cheat cheated cheating cheater cheats
    leave left leaving
    find found
    sleep slept
    know knew known
    say said says
    see saw seen
    go went gone going goes
    get got gotten
    come came
    think thought
    feel felt
    take took taken
    give gave given
    make made making
    break broke broken
    forget forgot forgotten
    forgive forgave forgiven
    write wrote written writing
    speak spoke spoken
    hide hid hidden hiding
    choose chose chosen
    do did done does
    have has had having
    be is are was were been am being
    keep kept
    hold held
    buy bought
    bring brought
    meet met
    pay paid
    steal stole stolen
    swear swore sworn
    wake woke woken
    lose lost losing
    send sent
    spend spent
    catch caught
    fall fell fallen
    ring rang rung
    stand stood
    understand understood
    run ran
    sit sat
    hear heard
    mean meant
    show shown showed
    begin began begun
    teach taught
    sleep asleep
    child children
    man men
    woman women
    wife wives
    life lives
    """
}
