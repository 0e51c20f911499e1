package import CairnVocabulary

/// What is not to be said: persons that were closed, or put off until a time still to come.
extension MemoryState {
  /// The words of persons of whom nothing may be said at `now`, lower case, in order.
  package func closedNames(at now: Timestamp) -> [String] {
    let putOff = putOffs.filter { now < $0.until }.compactMap(\.topic)
    return (closed.union(putOff)).compactMap { topic in
      if case .person(let word) = topic { word } else { nil }
    }.sorted()
  }

  /// Whether `text` names one of them. Words count whole and blind to case; `Anna's` names Anna.
  package func namesClosed(_ text: String, at now: Timestamp) -> Bool {
    let names = closedNames(at: now)
    guard !names.isEmpty else { return false }
    let words = Self.words(of: text)
    return names.contains { name in
      let wanted = Self.words(of: name)
      guard !wanted.isEmpty, words.count >= wanted.count else { return false }
      return (0...words.count - wanted.count).contains { start in
        words[start..<start + wanted.count] == wanted[...]
      }
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
