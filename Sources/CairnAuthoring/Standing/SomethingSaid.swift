import CairnConversation
import CairnDialogue

/// No turn is silent, but one that answers an empty line, or asks something of the rim.
struct SomethingSaid: StandingCheck {
  let name = "no-silence"
  let rule = "a reply"

  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String] {
    let isAnswered = !played.turn.reply.text.allSatisfy(\.isWhitespace)
    let wasAsked = played.typed.map { !$0.allSatisfy(\.isWhitespace) } ?? true
    return isAnswered || !wasAsked || !played.turn.requests.isEmpty ? [] : ["an empty reply"]
  }
}
