import CairnMemory
import CairnVocabulary

extension Forgetting {
  /// What is meant by the words after "forget": `everything` and `last` only where they stand alone, so that "everything
  /// about Anna" is about Anna.
  init(spoken words: [String]) {
    let about = words.prefix(2).map { $0.lowercased() } == ["everything", "about"]
    let subject = words.dropFirst(about ? 2 : 0).joined(separator: " ")
    switch subject.lowercased() {
    case "", "last": self = .lastTurn
    case "everything": self = .everything
    default: self = Label(subject).map { .topic($0) } ?? .name(subject)
    }
  }
}
