import CairnConversation
import CairnDialogue
import CairnMatching
import Testing

struct FollowUpTests {
  @Test func `every example calls for its own follow-up`() throws {
    let script = try RealContent.script()
    let library = script.dialogues
    #expect(library.followUps.all.count > 200)
    #expect(library.questions.all.count > 200)
    #expect(library.inquiries.all.count > 20)
    let all = [library.followUps, library.questions, library.inquiries]
    for answer in all.flatMap(\.answers) {
      for example in answer.examples {
        let utterance = script.language.utterance(from: example)
        #expect(
          answer.patterns.firstMatch(in: utterance) != nil, "\(answer.name): \(example)")
      }
    }
  }

  @Test func `what asks something calls for none`() throws {
    let script = try RealContent.script()
    let asked = script.language.utterance(from: "is he asleep now?")
    let told = script.language.utterance(from: "hes asleep now")
    #expect(script.dialogues.followUps(to: asked).isEmpty)
    #expect(!script.dialogues.followUps(to: told).isEmpty)
  }

  @Test(arguments: [
    "do i tell the kids", "my husband cheated on me. should we tell the children?",
    "i dont know if i should go to my brothers wedding", "hes asleep, how do i sleep tonight",
  ])
  func `a question has an answer of its own, whatever stands before it`(line: String) throws {
    let script = try RealContent.script()
    let utterance = script.language.utterance(from: line)
    #expect(!script.dialogues.answers(to: utterance).isEmpty)
  }

  @Test(arguments: [
    "if i say something she cries for a week", "when i told the kids they went quiet",
    "we told the kids on sunday", "i made him a sandwich after, can you believe that",
    "he asked me whether i was ok",
  ])
  func `what tells is no question, though it begins like one`(line: String) throws {
    let script = try RealContent.script()
    let utterance = script.language.utterance(from: line)
    #expect(script.dialogues.answers(to: utterance).map(\.followUp.name) == [])
  }

  @Test func `a joined set finds what each set by itself would`() throws {
    let script = try RealContent.script()
    let questions = script.dialogues.questions
    let answers = questions.answers
    for example in answers.prefix(80).flatMap(\.examples) {
      let utterance = script.language.utterance(from: example)
      let apart = answers.indices.filter { answers[$0].patterns.firstMatch(in: utterance) != nil }
      let joined = questions.matching(utterance) { _ in true }.map(\.followUp.name)
      #expect(Set(joined) == Set(apart.map { answers[$0].name }), "\(example)")
    }
  }

  @Test func `no line is written twice`() throws {
    let library = try RealContent.script().dialogues
    let all = [library.followUps, library.questions, library.inquiries].flatMap(\.all)
    let lines = all.flatMap { $0.say + $0.ask + $0.reactions.yes + $0.reactions.no }
      .map { $0.pieces.map(\.written).joined() }
    let twice = Dictionary(grouping: lines) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [])
  }

  @Test func `an answer names nothing that may be unknown in all its lines`() throws {
    for question in try RealContent.script().dialogues.questions.all {
      let plain = question.say.contains { $0.facts.allSatisfy { $0.isAlwaysKnown } }
      #expect(plain, "\(question.name)")
    }
  }
}

extension FactName {
  fileprivate var isAlwaysKnown: Bool { [.they, .them, .their, .theirs].contains(self) }
}
