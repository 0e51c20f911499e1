import CairnMatching
import CairnMemory
package import CairnVocabulary

/// Which beat a way comes out at.
extension DialogueInterpreter {
  /// More hops than any tree needs; a ring of spent beats ends in rest.
  private static let hops = 24

  /// The beat at which `target` comes out: past conditions that do not hold and beats that are spent. Nil at rest.
  package func settle(_ target: Target, in dialogue: Label, given facts: Facts) -> BeatID? {
    var target = target
    var dialogue = dialogue
    for _ in 0..<Self.hops {
      let id: BeatID
      switch target {
      case .rest, .resume: return nil
      case .beat(let name): id = BeatID(dialogue, name)
      case .beatOf(let beat): id = beat
      case .tree(let label): return entrance(of: label, given: facts)
      }
      guard let beat = library.beat(id) else { return nil }
      dialogue = id.dialogue
      if let condition = beat.condition, !condition.holds(for: facts, in: dialogue) {
        target = beat.otherwise ?? .rest
      } else if isSpent(beat, given: facts) {
        target = beat.wayOn
      } else {
        return id
      }
    }
    return nil
  }

  /// The first beat of the tree's ways in that may be said now: those for a later visit first, unsaid ones first.
  package func entrance(of label: Label, given facts: Facts) -> BeatID? {
    guard let dialogue = library.dialogue(label) else { return nil }
    let wasHere = facts.sitting.opened.contains(label) || facts.memory.visited.contains(label)
    let later = wasHere ? beats(of: dialogue.again, for: facts.role) : []
    let first = beats(of: dialogue.opening, for: facts.role)
    let open = (later + first)
      .map { BeatID(label, $0) }
      .filter { isOpen($0, given: facts) }
    let unspent = open.first { facts.sitting.beats[$0] == nil } ?? open.first
    // A steering word does what it says even when its words are used up.
    return unspent ?? (label.isSection ? nil : first.map { BeatID(label, $0) }.first)
  }

  /// The way into a tree of danger: the most particular form it has words for.
  func safetyEntrance(_ label: Label, form: String, given facts: Facts) -> BeatID? {
    guard let dialogue = library.dialogue(label) else { return nil }
    let keys = Self.formsFallingBack(from: form)
    let wasHere = facts.sitting.opened.contains(label)
    for entrances in wasHere ? [dialogue.again, dialogue.opening] : [dialogue.opening] {
      for key in keys {
        guard let beats = entrances.first(where: { $0.key == key })?.beats else { continue }
        let ids = beats.map { BeatID(label, $0) }.filter { holds($0, given: facts) }
        if let id = ids.first(where: { isOpen($0, given: facts) }) ?? ids.last { return id }
      }
    }
    return nil
  }

  /// `other-now` falls back to `other`, then `now`, then `else`.
  private static func formsFallingBack(from form: String) -> [String] {
    let parts = form.split(separator: "-").map(String.init)
    return [form] + (parts.count > 1 ? parts : []) + ["else"]
  }

  private func beats(of entrances: [Entrance], for role: Role?) -> [String] {
    let key = role?.rawValue ?? "else"
    let own = entrances.first { $0.key == key } ?? entrances.first { $0.key == "else" }
    return own?.beats ?? []
  }

  private func holds(_ id: BeatID, given facts: Facts) -> Bool {
    guard let beat = library.beat(id) else { return false }
    return beat.condition?.holds(for: facts, in: id.dialogue) ?? true
  }

  private func isOpen(_ id: BeatID, given facts: Facts) -> Bool {
    guard let beat = library.beat(id) else { return false }
    let wasRefused = beat.offer.map { step in
      facts.refusedSteps.contains(StepID(id.dialogue, step))
    }
    return holds(id, given: facts) && !isSpent(beat, given: facts) && wasRefused != true
  }

  /// Whether every variant that could be said now was said in this sitting. A beat that only acts is never spent.
  func isSpent(_ beat: Beat, given facts: Facts) -> Bool {
    guard !beat.say.isEmpty else { return false }
    return beat.say.allSatisfy { facts.sitting.lines[$0.identity] != nil || !facts.canSay($0) }
  }
}

extension Beat {
  /// Where a spent beat leads without words.
  var wayOn: Target {
    switch ending {
    case .expect(_, let other): other
    case .goto(let target): target
    }
  }
}

extension Facts {
  /// Whether every fact `line` names is known and may be said.
  package func canSay(_ line: Line) -> Bool {
    line.facts.allSatisfy { value(of: $0) != nil || FactName.givenByNotice.contains($0) }
  }

  /// They have been heard out and keep bringing more: the tree may go deeper by itself.
  var isReadyForMore: Bool { sitting.listenedInARow >= 2 && mentions.phrases.count > 0 }
}

extension FactName {
  /// Facts that the composer gives to a notice, not the person.
  static let givenByNotice: Set<FactName> = [.topic, .otherTopic, .step, .count, .line]
}
