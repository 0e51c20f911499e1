import CairnConversation
import CairnDialogue
import CairnPacing
import CairnVocabulary

/// When much has weighed, what is said by itself is light.
struct LightWhenHeavy: StandingCheck {
  let name = "heaviness"
  let rule = "only light beats once much has weighed"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isUrgent, !played.isDirect, played.turn.trace.hearing != nil else { return [] }
    let lightest = played.before.sitting.heaviness - Self.mostASilenceLightens
    guard lightest > PacingRules().heavinessBudget else { return [] }
    return played.turn.trace.beats
      .filter { (library.beat($0)?.weight ?? 0) > PacingRules().weightWhenHeavy }
      .map { "\($0) is heavy, and so was what came before" }
  }

  /// What the longest silence between two turns takes off.
  private static let mostASilenceLightens = 2
}
