import CairnMatching

/// A few phrases, looked for word by word.
struct PhraseList: Sendable {
  private let byFirstWord: [String: [[String]]]

  init(_ phrases: [String]) {
    let split = phrases.map { $0.split(separator: " ").map(String.init) }
    byFirstWord = Dictionary(grouping: split) { $0[0] }
  }

  /// Whether one of the phrases stands in `words`, word for word.
  func isSaid(in words: [Word]) -> Bool {
    words.indices.contains { place in
      byFirstWord[words[place].text]?.contains { phrase in
        place + phrase.count <= words.count
          && zip(words[place...], phrase).allSatisfy { $0.text == $1 }
      } ?? false
    }
  }
}
