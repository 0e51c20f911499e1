import CairnDialogue
import CairnMatching
import CairnVocabulary

/// Chooses what of a message is said back: the weightiest, and among alike the one that says it most exactly.
struct ReflectionChooser {
  /// As this message alone tells them.
  let facts: Facts
  let seed: UInt64
  var turnsOfRest = Self.turnsOfRest

  /// A reflection and the variant it would use now.
  struct Choice {
    let reflection: Reflection
    let said: LineChooser.Choice
    /// Weight first; then how many facts of this very message the words name, then how particular the condition is.
    let rank: Int

    var isTheirOwnWords: Bool { said.line.facts.contains(.said) }

    /// Beside their own words only a feeling they named, more of their words or what they ask: a sum of it all says less.
    var mayFollowTheirWords: Bool {
      said.line.facts.contains { [.saidToo, .asked].contains($0) }
        || reflection.condition.tests.contains { if case .feeling = $0 { true } else { false } }
    }

    var text: String { said.text }
    var identity: UInt64 { said.identity }
  }

  /// What naming one fact is worth beside a step of weight: exact words beat a fine phrase. Ours.
  private static let worthOfFact = 8

  /// Turns before the same reflection speaks again, in other words. Ours.
  static let turnsOfRest = 3
  /// The same where a reply only listens: a line that fits anybody is worse than a form heard again.
  static let turnsOfRestInListening = 1

  func choices(among reflections: [Reflection]) -> [Choice] {
    let chooser = LineChooser(facts: facts, seed: seed)
    return
      reflections
      .filter { isRested($0) && $0.condition.holds(for: facts, in: DialogueLibrary.noticesLabel) }
      .filter { chooser.hasUnsaid(in: $0.say) }
      .compactMap { reflection in
        chooser.choose(from: reflection.say).map { choice(reflection, $0) }
      }
      .enumerated()
      .sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map(\.element)
  }

  private func choice(_ reflection: Reflection, _ said: LineChooser.Choice) -> Choice {
    let named = said.line.facts.filter { !FactName.pronouns.contains($0) }.count
    let rank = reflection.weight * 10 + named * Self.worthOfFact + reflection.condition.tests.count
    return Choice(reflection: reflection, said: said, rank: rank)
  }

  private func isRested(_ reflection: Reflection) -> Bool {
    guard let last = facts.sitting.reflections[reflection.name] else { return true }
    return facts.sitting.turn - last > turnsOfRest
  }
}

extension Reflection {
  /// Whether both speak of the same thing heard.
  func isAlike(_ other: Reflection) -> Bool {
    !Set(condition.tests).isDisjoint(with: other.condition.tests)
  }
}
