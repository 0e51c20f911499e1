import CairnDialogue

/// Turns a line into words with the facts of the moment.
struct LineRenderer {
  let facts: Facts
  /// Facts that a notice gives: topics, a step, a count.
  var given: [FactName: String] = [:]

  func text(of line: Line) -> String {
    let raw = line.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .fact(let name): given[name] ?? facts.value(of: name) ?? ""
      case .agreeing(let singular, let plural): facts.takesPluralVerb ? plural : singular
      }
    }.joined()
    return LineRenderer.capitalised(raw)
  }

  /// The text with a capital at its start and after each full stop or question mark that ends a sentence.
  static func capitalised(_ text: String) -> String {
    var result = ""
    var endsSentence = true
    var startsSentence = true
    for character in text {
      if character.isWhitespace {
        startsSentence = startsSentence || endsSentence
      } else if startsSentence, character.isLetter {
        result += character.uppercased()
        (startsSentence, endsSentence) = (false, false)
        continue
      } else {
        startsSentence = startsSentence && "\"'(".contains(character)
        endsSentence = character == "." || character == "?"
      }
      result.append(character)
    }
    return result
  }

  static func countWords(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }
}
