import CairnMatching

/// Who a finding is said of, by the nearest subject before it.
enum Subject {
  case person, other, unknown

  init(before words: Range<Int>, in utterance: Utterance) {
    let inside = utterance.words[words].map(\.text)
    if inside.contains(where: Self.own.contains) {
      self = .person
      return
    }
    let clause = utterance.clause(of: words.lowerBound)
    let before = utterance.words[clause.lowerBound..<words.upperBound].map(\.text)
    let nearest = before.last { Self.own.contains($0) || Self.others.contains($0) }
    self = nearest.map { Self.own.contains($0) ? .person : .other } ?? .unknown
  }

  private static let own: Set<String> = ["i", "me", "my", "myself", "im", "mine"]
  private static let others: Set<String> = [
    "he", "she", "they", "himself", "herself", "themselves", "friend", "mate", "sister", "brother",
    "mum", "mom", "dad", "mother", "father", "son", "daughter", "cousin", "flatmate", "wife",
    "husband", "boyfriend", "girlfriend", "partner", "ex", "bestie",
  ]
}
