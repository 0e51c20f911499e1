import CairnConversation
import Testing

@testable import CairnTerminal

struct LayoutTests {
  private let long =
    "Nobody has to decide anything tonight, and nothing that is said here decides it."

  private func lines(_ reply: Reply, width: Int = 80, plain: Bool = false) -> [String] {
    let look = Look(isPlain: plain, hasColour: false)
    return ReplyLayout(width: width, look: look).lines(of: reply).flatMap { $0 }
  }

  @Test(arguments: [20, 40, 44, 60, 80, 200])
  func `no line is wider than the window, nor than is easy to read`(width: Int) {
    let reply = Reply(parts: [Reply.Part(.words, long), Reply.Part(.question, long)])
    for line in lines(reply, width: width) {
      #expect(ColumnWidth.of(line) <= min(width, ReplyLayout.widest))
    }
  }

  @Test func `wrapping loses no word`() {
    let reply = Reply(parts: [Reply.Part(.words, long)])
    let words = lines(reply, width: 44).joined(separator: " ").split(separator: " ")
    #expect(words == ("cairn: " + long).split(separator: " "))
  }

  @Test func `who speaks is said in words, once`() {
    let reply = Reply(parts: [Reply.Part(.words, "One."), Reply.Part(.question, "Two?")])
    #expect(lines(reply) == ["cairn: One.", "       Two?"])
  }

  @Test func `a narrow window indents little`() {
    let reply = Reply(parts: [Reply.Part(.words, "One."), Reply.Part(.question, "Two?")])
    #expect(lines(reply, width: 40) == ["cairn: One.", "  Two?"])
    #expect(lines(reply, width: 24) == ["cairn: One.", "Two?"])
  }

  @Test func `plain is a sentence a line, without indent`() {
    let reply = Reply(parts: [Reply.Part(.words, "One. Two."), Reply.Part(.question, "Three?")])
    #expect(lines(reply, plain: true) == ["cairn: One.", "Two.", "Three?"])
  }

  @Test(arguments: 24...60)
  func `a number is never cut in two`(width: Int) {
    let reply = Reply(parts: [
      Reply.Part(.helpLine, "National Helpline (Refuge), Land: 0808 2000 247 (24/7, free)")
    ])
    #expect(lines(reply, width: width).contains { $0.contains("0808 2000 247") })
  }

  @Test func `a number stands out`() {
    let part = Reply.Part(.helpLine, "Samaritans, Ireland: 116 123 (24/7)")
    let layout = ReplyLayout(width: 80, look: Look())
    #expect(
      layout.lines(of: Reply(parts: [part])).joined().joined().contains("\u{1B}[1m116 123\u{1B}[0m")
    )
  }

  @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("你好", 4), ("👍", 2), ("", 0)])
  func `columns are counted as a terminal does`(text: String, columns: Int) {
    #expect(ColumnWidth.of(text) == columns)
  }

  @Test func `a breath lasts between three tenths and eight tenths of a second`() {
    for weight in -1...4 {
      #expect((300...800).contains(Breath.steady.milliseconds(beforeWeight: weight)))
      #expect(Breath.slow.milliseconds(beforeWeight: weight) < 1500)
      #expect(Breath.none.milliseconds(beforeWeight: weight) == 0)
      #expect(
        Breath.steady.slower.milliseconds(beforeWeight: weight)
          > Breath.steady.milliseconds(beforeWeight: weight))
      #expect(Breath.none.slower == .none)
    }
  }

  @Test(arguments: [
    ("/he", ["/help"]),
    ("/forget", ["/forget"]),
    ("/forget ", ["/forget everything", "/forget last"]),
    ("/lines", ["/lines"]),
    ("/lines g", ["/lines GB", "/lines GH"]),
    ("/Lines GB", ["/lines GB"]),
    ("he", []),
    ("", []),
    ("/etc/pas", []),
  ])
  func `Tab offers commands at the start of a line only`(typed: String, offered: [String]) {
    let completion = Completion(lines: [
      "/help", "/forget", "/forget last", "/forget everything", "/lines", "/lines GB", "/lines GH",
    ])
    #expect(completion.candidates(for: typed) == offered)
  }
}
