import Testing

@testable import CairnTerminal

struct GateTests {
  @Test(arguments: [
    ("plain words", "plain words"),
    ("two\nlines", "two\nlines"),
    ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
    ("bell\u{07} back\u{08} c1\u{9B}31m", "bell back c131m"),
    ("a\u{202E}b\u{2066}c\u{2069}", "abc"),
    ("tag\u{E0041}s", "tags"),
    ("\u{FEFF}mark", "mark"),
    ("tab\there", "tab here"),
    ("café 你好 👩‍👩‍👧", "café 你好 👩‍👩‍👧"),
  ])
  func `what a terminal would obey is taken out`(text: String, shown: String) {
    #expect(OutputGate.passed(text) == shown)
    #expect(OutputGate.passed(shown) == shown)
  }

  @Test(arguments: [
    (Array("plain".utf8), "plain"),
    ([0x63, 0xE9, 0x20, 0xFF], "c\u{FFFD} \u{FFFD}"),
    ([0x61, 0x00, 0x62], "a b"),
    (Array("line\r".utf8), "line"),
  ])
  func `what was typed becomes text that can be read`(bytes: [UInt8], text: String) {
    #expect(TypedText(bytes).text == text)
  }

  @Test func `a line is cut at its longest, and says so`() {
    let long = TypedText([UInt8](repeating: 0x61, count: TypedText.longest + 1))
    #expect(long.text.utf8.count == TypedText.longest)
    #expect(long.wasCut)
    #expect(!TypedText([UInt8](repeating: 0x61, count: TypedText.longest)).wasCut)
  }

  @Test func `a cut never goes through a letter`() {
    let bytes = [UInt8](repeating: 0x61, count: TypedText.longest - 1) + Array("é".utf8)
    #expect(!TypedText(bytes).text.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test func `marks pile up on a letter only so far`() {
    let pile = "a" + String(repeating: "\u{301}", count: 500) + "b"
    #expect(TypedText(Array(pile.utf8)).text.unicodeScalars.count == 2 + TypedText.mostMarks)
  }
}
