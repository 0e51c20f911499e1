import CairnContent
import CairnConversation
import CairnMatching
import CairnVocabulary
import Foundation
import TerminalText

/// The content that is talked about: the folder in CAIRN_CONTENT, or the one the program was started in.
enum FuzzContent {
  static let unlearned = script(learns: false)

  static func script(learns: Bool) -> Script {
    let folder = ProcessInfo.processInfo.environment["CAIRN_CONTENT"] ?? "."
    guard let script = ContentLoader(learns: learns).load(folder: folder).script else {
      fatalError("no content that can be used in \(folder)")
    }
    return script
  }
}

/// A whole talk with the real content: each line one turn, up to four.
struct TalkTarget: FuzzTarget {
  private let companion = Companion(FuzzContent.script(learns: true))
  private let start = Timestamp(seconds: 1_772_481_600, utcOffset: 0)

  func run(_ bytes: [UInt8]) {
    var conversation = Conversation(startedAt: start)
    for line in bytes.split(separator: 0x0A).prefix(4) {
      let typed = TerminalText.typed(Array(line))
      let turn = companion.respond(to: .said(typed), in: conversation, at: start)
      precondition(
        typed.allSatisfy(\.isWhitespace) || !turn.reply.lines.isEmpty,
        "whatever is said, something is answered")
      conversation = turn.conversation
    }
  }
}
