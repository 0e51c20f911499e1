package import CairnConversation

/// A reply as lines of a terminal: who speaks, then the words, wrapped and quietly indented.
package struct ReplyLayout: Hashable, Sendable {
  private let width: Int
  private let look: Look

  /// Lines are easiest to read at 50 to 75 letters; 72 leaves a margin in a window of 80.
  static let widest = 72
  static let speaker = "cairn: "

  package init(width: Int, look: Look) {
    self.width = width
    self.look = look
  }

  /// The lines of each part, in the parts' order.
  package func lines(of reply: Reply) -> [[String]] {
    reply.parts.enumerated().map { place, part in lines(of: part, isFirst: place == 0) }
  }

  /// Under the name where there is room for it; in a narrow window every column is for words.
  private var indent: Int {
    if look.isPlain || width < 32 { return 0 }
    return width < 56 ? 2 : Self.speaker.count
  }

  private func lines(of part: Reply.Part, isFirst: Bool) -> [String] {
    let pieces = pieces(of: part)
    let lines = pieces.enumerated().flatMap { place, piece in
      wrapping.lines(of: piece, from: isFirst && place == 0 ? Self.speaker.count : indent)
    }
    return lines.enumerated().map { place, line in
      let shown = HelpLineNumber.shown(line, inColour: look.hasColour)
      return place > 0 ? shown : (isFirst ? speaker : padding) + shown
    }
  }

  private func pieces(of part: Reply.Part) -> [String] {
    let text = OutputGate.passed(part.text)
    if part.kind == .helpLine { return [HelpLineNumber.marked(text)] }
    return look.isPlain ? Sentences.of(text) : [text]
  }

  private var wrapping: Wrapping {
    Wrapping(width: look.isPlain ? width : min(Self.widest, width), indent: indent)
  }

  private var padding: String { String(repeating: " ", count: indent) }

  private var speaker: String {
    let name = look.hasColour ? Accent.quiet.rawValue + "cairn:" + Accent.end : "cairn:"
    return name + " "
  }
}

/// Sentences of a reply, for one to a line.
enum Sentences {
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      sentence += sentence.isEmpty ? String(word) : " \(word)"
      if let last = word.last, ".?".contains(last) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
