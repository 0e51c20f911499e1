import CairnConversation
import CairnTerminal

/// Where a talk takes place: lines come in, turns go out.
@MainActor
protocol TalkChannel: AnyObject {
  /// Whether a person sits at it, who is greeted and told goodbye.
  var isAtTerminal: Bool { get }
  /// Whether the opening is shown; where it is not, what has to be said with it is told beside the talk.
  var showsOpening: Bool { get }
  func nextLine() -> LineEvent
  /// A line that is shown nowhere; nil when it was left empty or broken off.
  func nextSecret(_ question: String) -> String?
  func show(_ shown: ShownTurn) throws(OutputError)
  /// A sentence beside the talk.
  func tell(_ sentence: String)
  /// Waits for `work`, and stays ready to be left at once.
  func waiting<Value: Sendable>(for work: () async -> Value) async -> Value
  /// Leaves the terminal as it was found.
  func close()
  func becomePlain()
  /// False where there is no screen to move to.
  func becomeDiscreet() -> Bool
  /// Takes the last line, or all, out of what Up brings back.
  func forgetLines()
}

/// A turn as it is shown.
struct ShownTurn {
  let turn: Turn
  /// 0 is the opening.
  let number: Int
  let user: String?
  let kept: Bool
  /// Whether it answers a command, which is not kept waiting for.
  let isCommand: Bool
}
