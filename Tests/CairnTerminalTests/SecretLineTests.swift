import Testing

@testable import CairnTerminal

struct SecretLineTests {
  @Test(arguments: [
    ("four words\r", "four words"), ("slip\u{7F}\u{7F}\u{7F}\u{7F}word\n", "word"),
    ("gone\u{15}kept\r", "kept"), ("é\u{7F}e\r", "e"), ("\r", nil),
    ("le\u{1B}[Dft\u{1B}OC\u{1B}[3~\r", "left"),
  ])
  func `a line that is not shown can be mended as it is typed`(typed: String, text: String?) {
    var secret = SecretLine()
    #expect(secret.take(Array(typed.utf8)).isEmpty)
    #expect(secret.isComplete)
    #expect(secret.text == text)
  }

  @Test func `what comes after the line is left for the next one`() {
    var secret = SecretLine()
    #expect(secret.take(Array("one\rtwo".utf8)) == Array("two".utf8))
  }

  @Test func `a paste waits for Enter`() {
    var secret = SecretLine()
    secret.paste(Array("four words\r".utf8))
    #expect(!secret.isComplete)
    #expect(secret.text == "four words")
  }
}
