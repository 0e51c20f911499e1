import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Nothing is said twice in a sitting while its place has something unsaid left.
struct NothingTwice: StandingCheck {
  let name = "nothing-twice"
  let rule = "no line again while another is unsaid"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isAccount(in: library), played.typed != nil else { return [] }
    let before = played.before.sitting
    let after = played.turn.conversation.sitting
    return pools(of: played, in: library).compactMap { pool in
      let again = pool.first {
        before.lines[$0.identity] != nil && after.lines[$0.identity] == after.turn
      }
      let unsaid = pool.first { before.lines[$0.identity] == nil && $0.needsNothing }
      guard let again, unsaid != nil else { return nil }
      return "said again: \(again.pieces.map(\.written).joined())"
    }
  }

  /// The lists of variants this turn may have drawn on.
  private func pools(of played: PlayedTurn, in library: DialogueLibrary) -> [[Line]] {
    let beats = played.turn.trace.beats.compactMap(library.beat).flatMap { [$0.say, $0.ask] }
    let reflection = played.turn.trace.reflection.flatMap { name in
      library.reflections.first { $0.name == name }?.say
    }
    return (beats + [reflection ?? []]).filter { !$0.isEmpty }
  }
}

extension Line {
  /// Whether it can be said whatever is known.
  var needsNothing: Bool {
    let always: Set<FactName> = [.they, .them, .their, .theirs]
    return facts.allSatisfy { always.contains($0) }
  }
}
