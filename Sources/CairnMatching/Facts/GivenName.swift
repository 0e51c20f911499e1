/// Tells a given name from other words.
enum GivenName {
  /// The word at `place`, if it is a name that follows a relation: with a capital, or before a verb when typed small.
  static func name(at place: Int, in utterance: Utterance, isIntroduced: Bool) -> String? {
    let word = utterance.words[place]
    guard isPlausible(word.text) else { return nil }
    let typed = text(of: word, in: utterance)
    guard !isContraction(typed) else { return nil }
    if startsWithCapital(typed) && !isShouting(utterance) { return typed }
    if isIntroduced { return typed }
    let next = place + 1 < utterance.words.count ? utterance.words[place + 1].text : ""
    let endsLikeAWord = ["ly", "ed", "ing", "s"].contains(where: word.text.hasSuffix)
    let isUnusual =
      namesLikeWords.contains(word.text)
      || !commonAfterRelation.contains(word.text) && !endsLikeAWord
    return isUnusual && verbsAfterName.contains(next) ? typed : nil
  }

  /// A capital in the middle of a sentence that is no day, month or "I", and nothing but somebody: no place ("in Leeds",
  /// "moved to Aberdeen"), no thing with a name ("the Premier Inn", "a Hinge profile").
  static func capitalised(at place: Int, in utterance: Utterance) -> String? {
    let word = utterance.words[place]
    let typed = text(of: word, in: utterance)
    guard startsWithCapital(typed), !isContraction(typed), !isShouting(utterance),
      isPlausible(word.text), !CommonWords.all.contains(word.text),
      followsSpace(word, in: utterance), !isTheirOwn(at: place, in: utterance),
      !standsForPlaceOrThing(at: place, in: utterance)
    else { return nil }
    return typed
  }

  /// "My name is Gladys", "call me Jo", "it's Pat here".
  private static func isTheirOwn(at place: Int, in utterance: Utterance) -> Bool {
    let words = utterance.words
    let before = words[max(0, place - 3)..<place].map(\.text)
    let next = place + 1 < words.count ? words[place + 1].text : ""
    return before.suffix(3) == ["my", "name", "is"] || before.suffix(2) == ["name", "is"]
      || before.suffix(2) == ["call", "me"] || before.suffix(2) == ["i", "am"]
      || before.suffix(2) == ["it", "is"] && next == "here"
  }

  private static func standsForPlaceOrThing(at place: Int, in utterance: Utterance) -> Bool {
    let words = utterance.words
    let before = words[place - 1].text
    if beforePlaces.contains(before) { return true }
    let goes = words[max(0, place - 3)..<place - 1].contains { motions.contains($0.text) }
    if before == "to", goes { return true }
    return isPartOfATitle(place, place + 1, in: utterance)
      || place > 1 && isPartOfATitle(place, place - 1, in: utterance)
  }

  /// "Premier Inn", "New York": two words with a capital beside each other.
  private static func isPartOfATitle(_ place: Int, _ beside: Int, in utterance: Utterance) -> Bool {
    let words = utterance.words
    guard words.indices.contains(beside) else { return false }
    let other = text(of: words[beside], in: utterance)
    let (first, second) = (words[min(place, beside)].span, words[max(place, beside)].span)
    return startsWithCapital(other) && !isContraction(other)
      && second.lowerBound == first.upperBound + 1
  }

  private static let beforePlaces: Set = [
    "in", "at", "from", "near", "around", "via", "outside", "inside", "on", "of", "the", "a", "an",
    "his", "her", "their", "every", "last", "next", "this", "that", "some", "any", "through",
    "into",
    "off", "over", "across", "by", "between", "as", "like", "old", "new", "use", "used", "using",
    "watch", "watched", "watching", "play", "played", "playing", "english", "speak", "learn", "had",
    "have", "has", "take", "took", "taking", "buy", "bought", "drink", "drank", "eat", "ate",
  ]
  private static let motions: Set = [
    "move", "moved", "moving", "go", "goes", "going", "gone", "went", "come", "came", "coming",
    "fly",
    "flew", "flying", "drive", "drove", "driving", "travel", "travelled", "traveled", "travelling",
    "trip", "trips", "flight", "flights", "back", "over", "way", "been", "sent", "welcome", "visit",
    "according", "return", "returned", "walk", "walked", "road", "train", "bus",
  ]

  private static func text(of word: Word, in utterance: Utterance) -> String {
    let bytes = utterance.original.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: word.span.lowerBound)
    let text = String(decoding: bytes[start...].prefix(word.span.count), as: UTF8.self)
    return text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
  }

  private static func startsWithCapital(_ text: String) -> Bool {
    guard let first = text.first, text.count > 1 else { return false }
    return first.isUppercase
      && text.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" || $0 == "'" }
  }

  /// `I'd`, `we've`, `Don't`: two words drawn together, not somebody.
  private static func isContraction(_ text: String) -> Bool {
    let plain = text.lowercased().map { $0 == "’" ? "'" : $0 }
    let head = String(plain.prefix { $0 != "'" })
    return head.count < plain.count && (notNames.contains(head) || String(plain).hasSuffix("n't"))
  }

  private static func isShouting(_ utterance: Utterance) -> Bool {
    !utterance.original.prefix(lettersRead).contains(where: \.isLowercase)
  }

  /// Of a message, to tell whether it is all in capitals. Ours.
  private static let lettersRead = 400

  /// A capital after a full stop says nothing.
  private static func followsSpace(_ word: Word, in utterance: Utterance) -> Bool {
    let bytes = utterance.original.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: word.span.lowerBound)
    guard let before = bytes[..<start].last(where: { $0 != UInt8(ascii: " ") }) else {
      return false
    }
    return !".!?:;\"'(*\n".utf8.contains(before)
  }

  private static func isPlausible(_ word: String) -> Bool {
    (2...20).contains(word.count) && word.allSatisfy { $0.isLetter || $0 == "-" }
      && !notNames.contains(word)
  }

  /// Given names that end as verbs, plurals and adverbs do.
  private static let namesLikeWords: Set = [
    "james", "chris", "thomas", "charles", "louis", "marcus", "lucas", "nicholas", "dennis",
    "travis", "curtis", "francis", "frances", "agnes", "doris", "iris", "phyllis", "alexis",
    "carlos", "luis", "elias", "tobias", "jonas", "silas", "amos", "moses", "otis", "cyrus",
    "rufus", "angus", "magnus", "darius", "idris", "gladys", "ross", "jess", "tess", "hans",
    "klaus", "lars", "andreas", "nicolas", "niklas", "emily", "molly", "holly", "kelly", "sally",
    "polly", "lily", "billy", "ally", "carly", "beverly", "kimberly", "shelly", "milly", "fred",
    "ted", "jed", "alfred", "mohammed", "muhammed", "ahmed", "jared", "wilfred", "winifred",
    "mildred", "reed", "ming", "jing", "ying", "ping", "sterling",
  ]

  private static let verbsAfterName: Set = [
    "lied", "cheated", "slept", "left", "told", "hid", "stole", "broke", "took", "has", "had", "is",
    "was", "did", "does", "says", "said", "kissed", "betrayed", "knew", "found", "keeps", "kept",
    "ghosted", "and", "who", "never", "just", "went",
  ]

  private static let commonAfterRelation: Set = [
    "who", "and", "that", "just", "never", "then", "also", "still", "has", "had", "is", "was",
    "did",
    "group", "even", "of", "in", "at", "from", "i", "he", "she", "they", "we", "not", "now", "or",
    "always", "left", "lied", "told", "will", "would", "but", "so", "too", "all", "both", "only",
    "once", "again", "since", "because", "when", "where", "what", "why", "how", "about", "after",
    "before", "to", "for", "with", "on", "off", "over", "back", "here", "there", "quite", "soon",
    "apparently", "maybe", "recently", "secretly", "behind", "the", "a", "my", "law", "friend",
    "mate",
  ]

  private static let notNames: Set = [
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
    "phone", "god", "lord", "mum", "mom", "dad", "sorry", "hello", "okay", "thanks", "please",
    "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "christmas", "easter", "god", "jesus", "allah", "lord", "facebook", "instagram",
    "insta", "whatsapp", "tinder", "hinge", "bumble", "snapchat", "telegram", "tiktok", "reddit",
    "google", "iphone", "ipad", "london", "lagos", "glasgow", "nairobi", "mumbai", "delhi",
    "chennai",
    "dublin", "sydney", "america", "england", "english", "british", "american", "indian",
    "nigerian",
    "ok", "okay", "lol", "omg", "tv", "uk", "us", "usa", "dm", "mum", "mom", "dad", "mama", "papa",
    "nan", "gran", "grandma", "grandad", "auntie", "aunt", "uncle", "sir", "mr", "mrs", "dr", "new",
    "year", "eve", "valentine", "valentines", "ramadan", "diwali", "eid", "bible", "quran", "cairn",
    "netflix", "onlyfans", "friends", "words", "inn", "game", "games", "app", "church", "school",
    "college", "uni",
    "university", "hospital", "police", "court", "army", "navy", "minecraft", "roblox", "fortnite",
    "amazon", "ebay",
    "tesco", "asda", "aldi", "lidl", "walmart", "target", "costco", "starbucks", "uber", "zoom",
    "skype", "gmail",
    "youtube", "spotify", "xbox", "playstation", "mosque", "temple", "pm", "am", "hr", "ceo", "gp",
    "er", "discord", "then", "so", "but", "and", "my", "he", "she", "they", "we",
    "me", "him", "her", "them", "you", "it", "the", "what", "why", "how", "when", "who", "no",
    "yes", "not", "now", "this",
    "that", "do", "does", "did", "can", "could", "would", "should", "have", "had", "has", "are",
    "is", "was", "were", "if", "or",
  ]
}
