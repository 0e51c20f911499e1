/// Forms of an English verb, from the one that stands in "did she leave".
enum EnglishVerb {
  /// "leaves", "has", "carries".
  static func thirdPerson(of verb: String) -> String {
    if let known = ["have": "has", "do": "does", "go": "goes", "be": "is"][verb] { return known }
    let hisses = ["s", "sh", "ch", "x", "z", "o"].contains { verb.hasSuffix($0) }
    if hisses { return verb + "es" }
    return endsInConsonantY(verb) ? verb.dropLast() + "ies" : verb + "s"
  }

  /// "left", "tried", "stopped".
  static func past(of verb: String) -> String {
    if let known = irregular[verb] { return known }
    if verb.hasSuffix("e") { return verb + "d" }
    if endsInConsonantY(verb) { return verb.dropLast() + "ied" }
    return doublesItsEnd(verb) ? verb + String(verb.suffix(1)) + "ed" : verb + "ed"
  }

  private static func endsInConsonantY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !(verb.dropLast().last.map(isVowel) ?? true)
  }

  /// "Stop", "chat": one vowel and one consonant behind it; and a few that are said on their end.
  private static func doublesItsEnd(_ verb: String) -> Bool {
    if ["admit", "regret", "commit", "prefer", "forbid", "control"].contains(verb) { return true }
    let letters = Array(verb)
    guard letters.count > 2, let last = letters.last, !"wxyaeiou".contains(last) else {
      return false
    }
    let vowels = letters.filter(isVowel).count
    return vowels == 1 && isVowel(letters[letters.count - 2])
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static let irregular: [String: String] = {
    let pairs = """
      be was become became begin began bet bet break broke bring brought build built buy bought catch caught choose chose
      come came cost cost cut cut deal dealt do did draw drew dream dreamt drink drank drive drove eat ate fall fell
      feed fed feel felt fight fought find found fly flew forget forgot forgive forgave freeze froze get got give gave
      go went grow grew hang hung have had hear heard hide hid hit hit hold held hurt hurt keep kept know knew lay laid
      lead led leave left lend lent let let lie lied lose lost make made mean meant meet met mislead misled pay paid put
      put quit quit read read ring rang rise rose run ran say said see saw sell sold send sent set set shake shook
      shoot shot show showed shut shut sing sang sit sat sleep slept speak spoke spend spent split split stand stood
      steal stole stick stuck swear swore take took teach taught tell told think thought throw threw understand
      understood upset upset wake woke wear wore win won write wrote
      """
    let words = pairs.split(whereSeparator: \.isWhitespace).map(String.init)
    let places = stride(from: 0, to: words.count - 1, by: 2)
    return Dictionary(places.map { (words[$0], words[$0 + 1]) }) { first, _ in first }
  }()
}
