import CairnConversation
import CairnDialogue
import CairnMatching
import CairnVocabulary

/// Nothing leads to facing somebody before the gate about fear was passed for them.
struct GateKept: StandingCheck {
  let name = "gate"
  let rule = "the gate before anything that faces somebody"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isUrgent, played.typed != nil else { return [] }
    let key = played.turn.conversation.person?.key ?? ""
    guard !played.turn.conversation.sitting.gatePassedFor.contains(key) else { return [] }
    return played.turn.trace.beats
      .filter { library.beat($0)?.facesOther == true }
      .map { "\($0) faces somebody, and the gate was not passed" }
  }
}
