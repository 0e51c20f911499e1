import CairnDialogue
import CairnMemory
import CairnVocabulary

/// What the talk came to: subjects in their order, what was taken up, what was done. No hurt is gone over.
struct Recap {
  let library: DialogueLibrary
  let facts: Facts

  var lines: [String] {
    let subjects = facts.sitting.opened.filter(\.isSection).compactMap {
      library.dialogue($0)?.spokenAs
    }
    var lines: [String] = []
    if !subjects.isEmpty { lines.append("So far: \(Self.listed(subjects)).") }
    let done = steps(with: .done)
    if !done.isEmpty { lines.append("Done: \(Self.listed(done)).") }
    let open = steps(with: .taken)
    if !open.isEmpty { lines.append("Still open, with no hurry: \(Self.listed(open)).") }
    if let draft = facts.sitting.draft { lines.append("Your own words from before: \"\(draft)\"") }
    return lines.isEmpty ? ["We've only begun. There's nothing to gather up yet."] : lines
  }

  private func steps(with event: StepEvent) -> [String] {
    facts.memory.steps
      .filter { $0.value.latest == event }
      .sorted { $0.key < $1.key }
      .compactMap { library.step($0.key)?.spoken }
  }

  /// `a`, `a and b`, `a, b and c`.
  static func listed(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
