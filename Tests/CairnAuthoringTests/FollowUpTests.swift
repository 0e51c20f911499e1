import CairnConversation
import CairnDialogue
import CairnMatching
import Testing

struct FollowUpTests {
  @Test func `every example calls for its own follow-up`() throws {
    let script = try RealContent.script()
    let followUps = script.dialogues.followUps
    #expect(followUps.all.count > 200)
    for followUp in followUps.all {
      for example in followUp.answer.examples {
        let utterance = script.language.utterance(from: example)
        #expect(
          followUp.answer.patterns.firstMatch(in: utterance) != nil,
          "\(followUp.answer.name): \(example)")
      }
    }
  }

  @Test func `what asks something calls for none`() throws {
    let script = try RealContent.script()
    let asked = script.language.utterance(from: "is he asleep now?")
    let told = script.language.utterance(from: "hes asleep now")
    #expect(script.dialogues.followUps.following(asked).isEmpty)
    #expect(!script.dialogues.followUps.following(told).isEmpty)
  }

  @Test func `no line is written twice`() throws {
    let script = try RealContent.script()
    let lines = script.dialogues.followUps.all.flatMap { $0.say + $0.ask }
      .map { $0.pieces.map(\.written).joined() }
    #expect(Set(lines).count == lines.count)
  }
}
