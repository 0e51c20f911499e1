import Testing

@testable import CairnMatching

struct IndirectQuestionTests {
  private func asked(_ text: String) -> String? {
    IndirectQuestion(of: Normaliser().utterance(from: text))?.text
  }

  @Test(arguments: [
    ("should i text her or leave it", "whether to text her or leave it"),
    ("should i have said no", "whether you should have said no"),
    ("mum found out yesterday. do i tell my sister first", "whether to tell your sister first"),
    ("do i deserve another chance", "whether you deserve another chance"),
    ("do i ring her or do i wait", "whether to ring her or wait"),
    ("can he make me leave our home", "whether he can make you leave your home"),
    ("am i going mad", "whether you're going mad"),
    ("was i too hard on him?", "whether you were too hard on him"),
    ("is my marriage finished", "whether your marriage is finished"),
    ("isnt it unfair on the kids", "whether it's unfair on the kids"),
    ("will she ever speak to me again", "whether she'll ever speak to you again"),
    ("does he still love me", "whether he still loves you"),
    ("did she ever love me at all?", "whether she ever loved you at all"),
    ("did my husband lie to me", "whether your husband lied to you"),
    ("do you think he's sorry", "whether he's sorry"),
  ])
  func aYesOrNoQuestionIsWhether(typed: String, wanted: String) { #expect(asked(typed) == wanted) }

  @Test(arguments: [
    ("how do i tell him", "how to tell him"),
    (
      "how do i answer her when she asks for the hundredth time",
      "how to answer her when she asks for the hundredth time"
    ),
    ("why did he lie to me", "why he lied to you"),
    ("why cant he just say it", "why he can't just say it"),
    ("why is it that i can't cry", "why you can't cry"),
    ("how long should i wait", "how long to wait"),
    ("how could he", "how he could"),
    ("my dad found out what do i do", "what to do"),
    ("she blocked me how long do i wait", "how long to wait"),
    ("what was he thinking?", "what he was thinking"),
    ("what if she never comes back", "what happens if she never comes back"),
    ("how come everyone knew but me", "why everyone knew but you"),
    ("what would help", "what would help"),
    ("how much of it should i tell her", "how much of it to tell her"),
    ("i dont know if i should go", "whether you should go"),
    ("no idea how to say it to her", "how to say it to her"),
    ("why he did it to me?", "why he did it to you"),
  ])
  func anyOtherKeepsItsWord(typed: String, wanted: String) { #expect(asked(typed) == wanted) }

  @Test(arguments: [
    ("is it over for us or could i still turn it round", "whether it's over for you"),
    ("is it harsh, he's got a bad back", "whether it's harsh"),
    ("do i let him stay or no", "whether to let him stay"),
    ("can i say no", "whether you can say no"),
    ("so should i go then", "whether to go"),
  ])
  func oneQuestionIsTakenUp(typed: String, wanted: String) { #expect(asked(typed) == wanted) }

  @Test(arguments: [
    "he lied to me", "is good to write it", "when he left i cried", "you know?", "are you a robot",
    "is he a wanker", "do i kill myself", "what a mess", "how about that", "why", "really?",
    "i want to go round and have it out with her", "can you help me", "he wont say what is said",
  ])
  func whatAsksNothingOrMustNotBeRepeatedIsLeft(typed: String) { #expect(asked(typed) == nil) }

  @Test(arguments: [
    ("leave", "leaves", "left"), ("carry", "carries", "carried"), ("stop", "stops", "stopped"),
    ("have", "has", "had"), ("text", "texts", "texted"), ("watch", "watches", "watched"),
    ("enjoy", "enjoys", "enjoyed"), ("happen", "happens", "happened"), ("do", "does", "did"),
    ("admit", "admits", "admitted"), ("use", "uses", "used"), ("say", "says", "said"),
  ])
  func verbsAreBent(verb: String, third: String, past: String) {
    #expect(EnglishVerb.thirdPerson(of: verb) == third)
    #expect(EnglishVerb.past(of: verb) == past)
  }
}
