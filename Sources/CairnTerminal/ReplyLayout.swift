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

  private var indent: Int { width < 40 || look.isPlain ? 0 : Self.speaker.count }

  private func lines(of part: Reply.Part, isFirst: Bool) -> [String] {
    let text = OutputGate.passed(part.text)
    let isPast = look.isPlain && part.kind != .helpLine
    let sentences = isPast ? Sentences.of(text) : [text]
    var lines = sentences.flatMap { wrapped($0) }
    if part.kind == .helpLine { lines = emphasised(lines) }
    let padding = String(repeating: " ", count: indent)
    return lines.enumerated().map { place, line in
      (isFirst && place == 0 ? speaker : padding) + line
    }
  }

  private func wrapped(_ text: String) -> [String] {
    let room = min(Self.widest, width) - indent
    return Wrapping(width: look.isPlain ? max(room, Self.widest) : room).lines(of: text)
  }

  private var speaker: String {
    let name = look.hasColour ? Accent.quiet.rawValue + "cairn:" + Accent.end : "cairn:"
    return name + " "
  }

  /// The number stands out; on its own line where the name is long.
  private func emphasised(_ lines: [String]) -> [String] {
    guard look.hasColour else { return lines }
    return lines.map { line in
      guard let number = HelpLineNumber.range(in: line) else { return line }
      return line[..<number.lowerBound] + Accent.strong.rawValue + line[number] + Accent.end
        + line[number.upperBound...]
    }
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
