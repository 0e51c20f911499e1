import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Late at night no heavy question is asked, a step is a small one, and no door is pointed at.
struct NightKept: StandingCheck {
  let name = "night"
  let rule = "no heavy question, no day step and no due door at night"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard played.isLate, !played.isUrgent else { return [] }
    var complaints: [String] = []
    let beats = played.turn.trace.beats
    if let question = played.turn.reply.question,
      beats.contains(where: { library.beat($0)?.weight == 3 })
    {
      complaints.append("asked at night: \(question)")
    }
    complaints += beats.filter { isDayStep($0, library) }.map { "\($0) is no step for the night" }
    if played.says(.dueDoor) { complaints.append("a due door at night") }
    return complaints
  }

  private func isDayStep(_ id: BeatID, _ library: DialogueLibrary) -> Bool {
    guard let beat = library.beat(id), beat.kind == .step else { return false }
    return id.dialogue.isSection || beat.weight > 0 || beat.facesOther
  }
}
