import CairnMatching
import CairnVocabulary

/// A workload of patterns and utterances, one record a line:
///
///     P <tab> intent <tab> L:word | A:word|word | O:word|word | W:least:most ...
///     U <tab> intent or -1 <tab> text
struct Workload {
  struct Asked {
    let text: String
    let intent: Int?
  }

  private(set) var patterns: [Pattern] = []
  /// Each pattern's intent.
  private(set) var intents: [Int] = []
  private(set) var asked: [Asked] = []

  init(_ text: String) {
    let parser = PatternParser(normaliser: Normaliser(shortForms: .none))
    for (number, line) in text.split(separator: "\n").enumerated() {
      let fields = line.split(separator: "\t")
      guard fields.count > 2, let intent = Int(fields[1]) else { continue }
      if fields[0] == "U" {
        asked.append(Asked(text: String(fields[2]), intent: intent < 0 ? nil : intent))
      } else {
        let place = SourceLocation(file: "workload", line: number + 1, column: 1)
        let words = fields.dropFirst(2).map(Self.spelled).joined(separator: " ")
        guard let pattern = parser.pattern("^ \(words) $", at: place).pattern else { continue }
        patterns.append(pattern)
        intents.append(intent)
      }
    }
  }

  /// One token in the pattern language. A wild of one to three words is what a slot takes.
  private static func spelled(_ token: Substring) -> String {
    let text = token.dropFirst(2)
    switch token.first {
    case "A": return "(\(text))"
    case "O": return "[\(text)]"
    case "W": return text == "1:3" ? "{w}" : "**"
    default: return String(text)
    }
  }
}
