import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Two beats of weight 3 never follow each other, and none comes twice in a sitting, unless it answers what was asked.
struct HeavyApart: StandingCheck {
  let name = "weight"
  let rule = "no two beats of weight 3 running, and none twice"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isUrgent, !played.isDirect else { return [] }
    var complaints: [String] = []
    var last = played.before.sitting.lastWeight
    for id in played.turn.trace.beats {
      let weight = library.beat(id)?.weight ?? 0
      if weight == 3, last == 3 { complaints.append("\(id) follows a beat of weight 3") }
      if weight == 3, played.before.sitting.beats[id] != nil {
        complaints.append("\(id) weighs 3 and came before")
      }
      last = weight
    }
    return complaints
  }
}
