import CairnDialogue
import CairnMemory
import CairnVocabulary

/// What the talk came to: subjects in their order, what helped, what was done. No hurt is gone over, and nothing closed
/// is named.
struct Recap {
  let library: DialogueLibrary
  let facts: Facts

  var lines: [String] {
    var lines: [String] = []
    let subjects = spoken(facts.sitting.opened)
    if !subjects.isEmpty { lines.append("So far: \(Self.listed(subjects)).") }
    let settled = spoken(facts.memory.decided.map(\.dialogue))
    if !settled.isEmpty { lines.append("You came to an answer about \(Self.listed(settled)).") }
    let helped = spoken(facts.memory.helped.map(\.dialogue))
    if !helped.isEmpty { lines.append("Something that helped: \(Self.listed(helped)).") }
    let done = steps(with: .done)
    if !done.isEmpty { lines.append("Done: \(Self.listed(done)).") }
    let open = steps(with: .taken)
    if !open.isEmpty { lines.append("Still open, with no hurry: \(Self.listed(open)).") }
    if let draft = facts.sitting.draft { lines.append("Your own words from before: \"\(draft)\"") }
    let mayBeSaid = lines.filter { !facts.namesClosed($0) }
    return mayBeSaid.isEmpty
      ? ["We've only begun. There's nothing to gather up yet."] : mayBeSaid
  }

  /// The subjects of `labels` as they are spoken of, each once, none that is closed or put off.
  private func spoken(_ labels: [Label]) -> [String] {
    var spoken: [String] = []
    for label in labels where label.isSection && !facts.isClosed(.section(label)) {
      guard let name = library.dialogue(label)?.spokenAs, !spoken.contains(name) else { continue }
      spoken.append(name)
    }
    return spoken
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
