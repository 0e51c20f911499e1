import CairnConversation
import CairnDialogue
import CairnMemory
import CairnSafety
import CairnVocabulary

/// Holds one explored turn to what a single turn can show.
struct TurnProof: Sendable {
  let library: DialogueLibrary
  private let heavy = HeavyApart()
  private let closed = ClosedStaysClosed()

  init(library: DialogueLibrary) { self.library = library }

  func complaints(
    about turn: Turn, from before: Conversation, after input: ExploredInput
  ) -> [(ExplorationProperty, String)] {
    var found: [(ExplorationProperty, String)] = []
    if turn.reply.text.allSatisfy(\.isWhitespace), turn.requests.isEmpty {
      let names = input.kind == .answer
      found.append((names ? .noSilence : .everyLabel, "nothing was said"))
    }
    let questions = turn.reply.parts.filter { $0.kind == .question }.count
    if questions > 1 { found.append((.oneQuestion, "\(questions) questions")) }
    if let label = input.danger, !isAnswered(label, by: turn) {
      found.append((.danger, "\(label) wasn't answered by its own tree"))
    }
    if input.kind == .stops, !turn.bringsRest, before.safety.standing?.tier != 3 {
      found.append((.rest, "the talk doesn't rest after it"))
    }
    return found + standing(turn, before)
  }

  private func standing(
    _ turn: Turn, _ before: Conversation
  ) -> [(ExplorationProperty, String)] {
    let place = SourceLocation(file: "explored", line: 1, column: 1)
    let played = PlayedTurn(
      asked: StoryTurn(.said("mm"), at: place), typed: "mm", before: before, turn: turn, bans: [])
    let weights = heavy.complaints(about: played, in: library).map { complaint in
      (complaint.contains("follows") ? ExplorationProperty.heavyApart : .heavyOnce, complaint)
    }
    guard !before.memory.state.closed.isEmpty else { return weights }
    return weights
      + closed.complaints(about: played, in: library).map { (ExplorationProperty.closed, $0) }
  }

  private func isAnswered(_ label: Label, by turn: Turn) -> Bool {
    turn.trace.beats.first?.dialogue == label && turn.reply.isUrgent && !turn.reply.parts.isEmpty
  }
}

extension Turn {
  /// Whether the person is left with nothing to answer: the talk is over, halted, only listening, or nothing waits.
  var bringsRest: Bool {
    if ends { return true }
    switch conversation.pace {
    case .paused, .listening: return true
    case .talking: break
    }
    switch conversation.cursor.place {
    case .nowhere, .resting: return true
    case .awaiting, .next: return false
    }
  }
}
