import CairnMatching
import CairnMemory
package import CairnVocabulary

extension Condition {
  /// Whether every test holds for `facts`, asked inside the tree `dialogue`.
  package func holds(for facts: Facts, in dialogue: Label) -> Bool {
    tests.allSatisfy { $0.holds(for: facts, in: dialogue) }
  }
}

extension Condition.Test {
  func holds(for facts: Facts, in dialogue: Label) -> Bool {
    switch self {
    case .role(let roles): roles.contains(facts.role)
    case .relation(let kinds): kinds.contains(facts.person?.kind)
    case .other(let kinds): facts.other?.kind.map { kinds.contains($0) } ?? false
    case .told(let names): names.allSatisfy { facts.value(of: $0) != nil }
    case .untold(let names): names.allSatisfy { facts.value(of: $0) == nil }
    case .act(let names): facts.mentions.act.map { names.contains($0.name) } ?? false
    case .feeling(let names): facts.mentions.feelings.contains { names.contains($0) }
    case .heard(let sets): sets.contains { facts.mentions.phrases.contains($0) }
    case .visited(let beats): beats.allSatisfy { facts.hasSaid($0, in: dialogue) }
    case .unvisited(let beats): beats.allSatisfy { !facts.hasSaid($0, in: dialogue) }
    case .since(let freshness): freshness.contains(facts.freshness)
    case .night(let night): facts.isNight == night
    case .openStep(let open): (facts.memory.openStep != nil) == open
    case .heavy(let heavy): facts.isHeavy == heavy
    case .message(let lengths): lengths.contains(facts.messageLength)
    }
  }
}

extension Facts {
  /// Whether a beat was said in this sitting or an earlier one.
  func hasSaid(_ beat: String, in dialogue: Label) -> Bool {
    let id = BeatID(dialogue, beat)
    return sitting.beats[id] != nil || memory.timesSaid[id] != nil
  }
}
