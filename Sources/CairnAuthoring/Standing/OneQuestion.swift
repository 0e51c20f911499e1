import CairnDialogue

/// One question a reply, and only where questions stand.
struct OneQuestion: StandingCheck {
  let name = "one-question"
  let rule = "at most one question"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    guard !played.isAccount(in: library) else { return [] }
    let marks = played.spokenText.filter { $0 == "?" }.count
    return marks > 1 ? ["\(marks) question marks: \(played.spokenText)"] : []
  }
}
