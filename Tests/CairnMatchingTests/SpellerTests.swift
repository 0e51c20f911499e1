import CairnMatching
import Testing

struct SpellerTests {
  /// A small content, and some words of the language beside it.
  private static let language: Language = {
    let often = [
      "i do not know how to trust my husband my wife my boyfriend and my girlfriend again, dont",
      "have has been said this with want really because never their would should could what on",
    ]
    let seldom = [
      "he cheated lied betrayed me betrayal relationship apologise behaviour friend tomorrow",
      "forgive forgiveness messages divorce therapist separated definitely so tired love didnt",
    ]
    let examples =
      often.flatMap { Array(repeating: $0, count: 200) }
      + seldom.flatMap { Array(repeating: $0, count: 30) }
    let common = [
      "trust", "husband", "wife", "boyfriend", "girlfriend", "again", "know", "cheated", "lied",
      "betrayed", "the",
      "lies", "life", "live", "liked", "tied", "died", "wives", "truss", "heated", "form", "from",
      "so", "chested",
      "his", "two", "don", "name",
    ]
    return Language(
      speller: .learned(fromExamples: examples, phrases: [], patterns: [], common: common))
  }()

  @Test(arguments: [
    ("my husbnad", "my husband"), ("my hsuband", "my husband"), ("my husbend", "my husband"),
    ("he chetaed on me", "he cheated on me"), ("betryal", "betrayal"), ("boyfreind", "boyfriend"),
    ("girlfreind", "girlfriend"), ("realtionship", "relationship"), ("relatonship", "relationship"),
    ("i loooove him", "i love him"), ("apologize", "apologise"), ("behavior", "behaviour"),
    ("idontknow", "i do not know"), ("cheatedon me", "cheated on me"), ("i wnat", "i want"),
    ("definately", "definitely"), ("tommorow", "tomorrow"), ("seperated", "separated"),
    ("forgivness", "forgiveness"), ("shoud", "should"), ("mesages", "messages"), ("thsi", "this"),
    ("becuase", "because"), ("beacuse", "because"), ("i dindt", "i did not"),
    ("i donot", "i do not"), ("my hus band", "my husband"), ("he ch*ated", "he cheated"),
    ("be7rayal", "betrayal"), ("d*v**ce", "divorce"),
    ("my girl friend", "my girlfriend"),
  ])
  func `a slip of the hand is repaired`(text: String, words: String) {
    let meant = Self.language.utterance(from: text).words.map(\.text).joined(separator: " ")
    #expect(meant == words)
  }

  @Test(arguments: [
    "the lies", "his life", "two wives", "i liked it", "he died", "the form", "heated talk",
    "he met Liam there",
    "his name is Lova", "xyzzy", "qwrtpsd", "b2b", "don", "привет",
  ])
  func `a word that is one is left alone`(text: String) {
    let words = Self.language.utterance(from: text).words.map(\.text)
    #expect(words == Normaliser().plainWords(of: text))
  }

  @Test
  func `both forms and the place are kept`() {
    let words = Self.language.utterance(from: "My Husbnad lied").words
    #expect(words.map(\.typed) == ["my", "husbnad", "lied"])
    #expect(words[1].text == "husband" || words[1].text == "husbnad")
    #expect(words[1].span == 3..<10)
  }

  @Test
  func `a speller is the same read back from its parts`() {
    let speller = Self.language.speller
    let read = Speller(
      known: Lexicon(bytes: speller.known.bytes, ends: speller.known.ends),
      targets: speller.targets,
      weights: speller.weights)
    #expect(read == speller)
  }
}
