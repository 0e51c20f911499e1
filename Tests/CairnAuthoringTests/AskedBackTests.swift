import CairnConversation
import CairnDialogue
import CairnMemory
import CairnVocabulary
import Testing

/// Their question as a part of Cairn's own sentence.
struct AskedBackTests {
  private static let start = Timestamp(seconds: 1_772_481_600)

  /// The turns of a talk of these lines.
  private func turns(_ lines: [String]) throws -> [Turn] {
    let companion = Companion(try RealContent.script())
    var talk = Conversation(startedAt: Self.start)
    return lines.map { line in
      let turn = companion.respond(to: .said(line), in: talk, at: Self.start)
      talk = turn.conversation
      return turn
    }
  }

  @Test(arguments: [
    ("does she hum to him in the kitchen as well", "hums to him in the kitchen"),
    ("how do i get rid of the smell of his coat", "to get rid of the smell of his coat"),
  ])
  func `a question that only its form can answer is named in the answer`(
    asked: String, wanted: String
  ) throws {
    let told = "my wife has been seeing someone from her choir since the summer"
    let reply = try #require(try turns([told, "i found the tickets", asked]).last).reply
    #expect(reply.lines.joined(separator: " ").contains(wanted), "\(reply.lines)")
  }

  @Test func `what was passed over is named when they say so`() throws {
    let talk = try turns([
      "my wife lied to me about the money", "should i carry the blue boxes down first",
      "i see her coat in the hall", "you didnt answer me",
    ])
    let reply = try #require(talk.last).reply.lines.joined(separator: " ")
    #expect(reply.lowercased().contains("carry the blue boxes down first"), "\(reply)")
  }

  @Test func `of a line memory keeps what the writer wrote, and nothing of their words`() throws {
    let library = try RealContent.script().dialogues
    let talk = try turns([
      "my wife lied to me about the money", "should i carry the blue boxes down first",
      "will the smell of that car ever go away", "you didnt answer me",
      "i just told you. the money",
      "why did she hum in the kitchen", "how long does a thing like this sit in a wall",
    ])
    var kept = 0
    for case .said(let id, let line) in talk.flatMap(\.changes) {
      let beat = try #require(library.beat(id))
      #expect((beat.say + beat.ask).contains { $0.identity == line }, "\(id)")
      kept += 1
    }
    #expect(kept > 3)
  }
}
