import CairnConversation
import CairnDialogue
import CairnMemory
import CairnVocabulary

/// A closed subject is not opened, and a closed name is in no reply, until it is opened again.
struct ClosedStaysClosed: StandingCheck {
  let name = "closed"
  let rule = "nothing of what was closed"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let directives = played.directives(in: library)
    guard !directives.contains(.reopenTopic), !directives.contains(.showMemory) else { return [] }
    return names(in: played) + sections(in: played)
  }

  private func closed(_ played: PlayedTurn) -> [Topic] {
    let state = played.before.memory.state
    return Array(state.closed) + (isTheirWord(played) ? [] : putOff(played))
  }

  /// Whether they tell or ask for something: what they put off themselves is theirs to come back to.
  private func isTheirWord(_ played: PlayedTurn) -> Bool {
    guard let hearing = played.turn.trace.hearing else { return false }
    return hearing.asksForMore || hearing.bringsContent
  }

  private func putOff(_ played: PlayedTurn) -> [Topic] {
    played.before.memory.state.putOffs
      .filter { played.turn.conversation.latest < $0.until }
      .compactMap(\.topic)
  }

  private func names(in played: PlayedTurn) -> [String] {
    let words = Set(
      played.spokenText.split { "'\u{2019}".contains($0) }.flatMap { String($0).plainWords })
    return closed(played).compactMap { topic in
      guard case .person(let name) = topic, words.isSuperset(of: name.plainWords) else {
        return nil
      }
      return "'\(name)' is closed and was said: \(played.spokenText)"
    }.sorted()
  }

  private func sections(in played: PlayedTurn) -> [String] {
    guard !played.isUrgent else { return [] }
    let shut = closed(played)
    return played.turn.trace.beats
      .filter { shut.contains(.section($0.dialogue)) }
      .map { "\($0.dialogue) is closed and \($0) was said" }
  }
}
