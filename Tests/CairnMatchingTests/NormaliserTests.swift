import CairnMatching
import Testing

struct NormaliserTests {
  @Test(arguments: [
    ("I’m SO tired", ["i", "am", "so", "tired"]),
    ("can't", ["can", "not"]),
    ("dont", ["do", "not"]),
    ("shouldn't've", ["should", "not", "have"]),
    ("She's gone", ["she", "is", "gone"]),
    ("my wife's phone", ["my", "wife", "phone"]),
    ("i feel ill", ["i", "feel", "ill"]),
    ("ill tell him", ["i", "will", "tell", "him"]),
    ("id love that", ["i", "would", "love", "that"]),
    ("he took my id", ["he", "took", "my", "id"]),
    ("ur phone", ["your", "phone"]),
    ("ur not listening", ["you", "are", "not", "listening"]),
    ("idk", ["i", "do", "not", "know"]),
    ("i wanna kms", ["i", "want", "to", "kill", "myself"]),
    ("w/ my bf", ["with", "my", "boyfriend"]),
    ("w/o her, b/c of him", ["without", "her", "because", "of", "him"]),
    ("soooo goood", ["so", "good"]),
    ("pleaseee", ["please"]),
    ("i seeee", ["i", "see"]),
    ("fiancé", ["fiance"]),
    ("it cost 3.50", ["it", "cost", "3", "50"]),
    ("a\u{200B}b", ["ab"]),
    ("👀💔", []),
    ("'quoted' words'", ["quoted", "words"]),
    ("", []),
  ])
  func `text becomes plain words`(text: String, words: [String]) {
    #expect(Normaliser().utterance(from: text).words.map(\.text) == words)
  }

  @Test(arguments: [
    "I’m SO tired", "shouldn't've", "my wife's phone ill be there", "ur not w/ him",
    "soooo goood seeee",
    "idk y'all, lets go", "nothing's fine b/c i cant", "Ünïcödé straße Привет",
  ])
  func `normalising twice changes nothing`(text: String) {
    let once = Normaliser().plainWords(of: text)
    #expect(Normaliser().plainWords(of: once.joined(separator: " ")) == once)
  }

  @Test
  func `marks heaped on a letter leave one word`() {
    let words = Normaliser().utterance(from: "a" + String(repeating: "\u{0301}", count: 40_000))
      .words
    #expect(words.map(\.text) == ["a"])
    #expect(words.map(\.span) == [0..<80_001])
  }

  @Test
  func `a word keeps its place in the original`() {
    let text = "I don’t know… naïve"
    let spans = Normaliser().utterance(from: text).words.map(\.span)
    let stand = spans.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    #expect(stand == ["I", "don’t", "don’t", "know", "naïve"])
  }

  @Test(arguments: [
    ("i left. he cried", ["i left", "he cried"]),
    ("i love him but he lied", ["i love him", "but he lied"]),
    ("nothing but pain", ["nothing but pain"]),
    ("he lied and then he left", ["he lied", "and then he left"]),
    ("i cried because he left so i went", ["i cried", "because he left", "so i went"]),
    ("i am so tired", ["i am so tired"]),
    ("one, two; three\nfour", ["one", "two", "three", "four"]),
  ])
  func `clauses are cut where a statement ends`(text: String, clauses: [String]) {
    let utterance = Normaliser().utterance(from: text)
    let cut = utterance.clauses.map { utterance.words[$0].map(\.text).joined(separator: " ") }
    #expect(cut == clauses)
  }

  @Test func `what is drawn together without end is one word`() {
    let utterance = Normaliser().utterance(from: "a" + String(repeating: "'d", count: 4000))
    #expect(utterance.words.count == 1)
  }
}
