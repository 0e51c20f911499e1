import CairnMatching
import Testing

struct LexiconTests {
  @Test
  func `words have numbers in the order they came in`() {
    var lexicon = Lexicon(["so", "long", "so", "internationally", "internationals"])
    #expect(
      ["so", "long", "internationally", "internationals"].map(lexicon.number(of:)) == [0, 1, 2, 3])
    #expect(lexicon.add("") == 4)
    #expect(lexicon.add("long") == 1)
    #expect(lexicon.number(of: "lon") == -1)
    #expect(lexicon[3] == "internationals")
  }

  @Test
  func `a lexicon is the same read back from its arrays`() {
    let lexicon = Lexicon((0..<3000).map { "word\($0 * 7)" })
    let read = Lexicon(bytes: lexicon.bytes, ends: lexicon.ends)
    #expect(read == lexicon)
    #expect((0..<3000).allSatisfy { read.number(of: "word\($0 * 7)") == Int32($0) })
  }
}
