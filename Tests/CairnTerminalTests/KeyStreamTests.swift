import Testing

@testable import CairnTerminal

struct KeyStreamTests {
  private func pieces(_ chunks: [String]) -> [KeyStream.Piece] {
    var stream = KeyStream()
    return chunks.flatMap { stream.take($0.utf8) } + stream.flush()
  }

  @Test func `keys come as they were typed`() {
    #expect(pieces(["ab\r"]) == [.keys(Array("ab\r".utf8))])
  }

  @Test func `a paste is one piece however it is cut on the way`() {
    let typed = "x\u{1B}[200~one\rtwo\u{1B}[201~y"
    let whole: [KeyStream.Piece] = [
      .keys(Array("x".utf8)), .paste(Array("one\rtwo".utf8)), .keys(Array("y".utf8)),
    ]
    #expect(pieces([typed]) == whole)
    #expect(pieces(typed.map { String($0) }) == whole)
  }

  @Test(arguments: ["\u{1C}", "\u{1D}"])
  func `the keys that leave are seen among others`(key: String) {
    #expect(pieces(["ab\(key)c"]) == [.keys([97, 98]), .leave, .keys([99])])
  }

  @Test func `a key that leaves is text inside a paste`() {
    #expect(pieces(["\u{1B}[200~a\u{1D}\u{1B}[201~"]) == [.paste([97, 0x1D])])
  }

  @Test func `half a mark is held back until nothing more comes`() {
    var stream = KeyStream()
    #expect(stream.take("\u{1B}[2".utf8) == [])
    #expect(stream.isWaiting)
    #expect(stream.flush() == [.keys(Array("\u{1B}[2".utf8))])
    #expect(!stream.isWaiting)
  }

  @Test func `an arrow key is no mark`() {
    #expect(pieces(["\u{1B}[A"]) == [.keys(Array("\u{1B}[A".utf8))])
  }

  @Test func `a paste without its end is taken as it is`() {
    #expect(pieces(["\u{1B}[200~never ended"]) == [.paste(Array("never ended".utf8))])
  }

  @Test func `a paste is no longer than a line may be`() {
    let long = String(repeating: "a", count: TypedText.longest + 5)
    #expect(pieces(["\u{1B}[200~\(long)\u{1B}[201~"]) == [.paste(Array(long.utf8.dropLast(5)))])
  }
}
