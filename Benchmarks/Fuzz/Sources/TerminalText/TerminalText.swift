import CairnConversation

/// What stands between a keyboard and a screen, without either.
package enum TerminalText {
  /// Takes `bytes` as typed, as keys, and as a reply to be shown.
  package static func pass(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    expectHarmless(OutputGate.passed(text))
    let typed = TypedText(bytes).text
    expectHarmless(typed)
    precondition(OutputGate.passed(typed) == typed, "what passed once passes again as it is")
    expectNoByteLost(bytes)
    layOut(typed, width: Int(bytes.first ?? 80))
    var secret = SecretLine()
    _ = secret.take(bytes)
  }

  private static func expectHarmless(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      precondition(OutputGate.shown(scalar) == scalar, "no control, bidi or tag mark comes through")
    }
  }

  /// Keys come in pieces of any size and leave none behind, whatever they are taken for.
  private static func expectNoByteLost(_ bytes: [UInt8]) {
    var (whole, pieces) = (KeyStream(), KeyStream())
    let atOnce = content(of: whole.take(bytes) + whole.flush())
    let half = bytes.count / 2
    let inTwo = pieces.take(bytes[..<half]) + pieces.take(bytes[half...]) + pieces.flush()
    precondition(atOnce == content(of: inTwo), "where the bytes were parted tells nothing")
  }

  private static func content(of pieces: [KeyStream.Piece]) -> [UInt8] {
    pieces.flatMap { piece -> [UInt8] in
      switch piece {
      case .keys(let keys): keys
      case .paste(let pasted): [0] + pasted + [0]
      case .leave: [0x1D]
      }
    }
  }

  private static func layOut(_ text: String, width: Int) {
    for look in [Look(), Look(isPlain: true, hasColour: false)] {
      let parts = [Reply.Part(.words, text), Reply.Part(.helpLine, text)]
      let lines = ReplyLayout(width: width, look: look).lines(of: Reply(parts: parts))
      let shown = lines.joined().joined().filter { !$0.isWhitespace }.count
      precondition(shown >= text.filter { !$0.isWhitespace }.count, "no letter is lost")
    }
  }
}

extension TerminalText {
  /// `bytes` as a typed line reaches the talk.
  package static func typed(_ bytes: [UInt8]) -> String { TypedText(bytes).text }
}
