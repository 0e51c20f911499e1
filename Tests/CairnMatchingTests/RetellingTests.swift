import CairnMatching
import Testing

struct RetellingTests {
  private func said(_ text: String) -> String? {
    Retelling(of: Normaliser().utterance(from: text))?.first
  }

  @Test(arguments: [
    ("i've texted her like 30 times", "you've texted her like 30 times"),
    ("my boss saw", "your boss saw"),
    ("I have been married thirty-three years", "you have been married thirty three years"),
    (
      "keep seeing 1400. thats my nans headstone we said we couldnt afford",
      "that's your nans headstone you said you couldn't afford"
    ),
    (
      "he said it was just for fun and he never met anyone",
      "he said it was just for fun and he never met anyone"
    ),
    (
      "My best friend told everyone about my miscarriage",
      "your best friend told everyone about your miscarriage"
    ),
    ("i was on the train when she rang me", "you were on the train when she rang you"),
    ("i never was the jealous one with him", "you never were the jealous one with him"),
    (
      "found out on sunday that hes been on tinder",
      "you found out on Sunday that he's been on Tinder"
    ),
    (
      "me and my husband have been married 12 years",
      "you and your husband have been married 12 years"
    ),
    ("My daughter (26) told me she dropped out", "your daughter told you she dropped out"),
    ("so i guess i dont know if i believe him", "you don't know if you believe him"),
    ("he told me i was imagining things", "he told you that you were imagining things"),
    ("WE BROKE UP LAST WEEK", "you broke up last week"),
    ("i wasnt there when he told them", "you weren't there when he told them"),
    ("he wasnt there when i told them", "he wasn't there when you told them"),
    ("I haven't confronted her no", "you haven't confronted her"),
    ("idk i miss him so badly", "you miss him so badly"),
    ("he was a good dad though", "he was a good dad"),
    ("she said they're just friends", "she said they're just friends"),
    ("My husband says I should just quit", "your husband says you should quit"),
    ("i dont know if i should tell her", "you don't know if you should tell her"),
    (
      "i have talked with my mum about it but she says move on",
      "you have talked with your mum about it but she says move on"
    ),
    ("we met the man who went to GA with him", "you met the man who went to GA with him"),
    ("so nobody knows, not even my mum", "nobody knows, not even your mum"),
    ("maybe i could write to my mum", "you could write to your mum"),
    ("I don't have anyone to talk to", "you don't have anyone to talk to"),
    (
      "he left me, i found out on sunday",
      "he left you, you found out on Sunday"
    ),
    (
      "Mum read my diary and told my nan what was in it",
      "your mum read your diary and told your nan what was in it"
    ),
    (
      "My manager presented my redesign to the board as \"something I've been playing with\"",
      "your manager presented your redesign to the board"
    ),
    ("i heard it from my HR friend on monday", "you heard it from your HR friend on Monday"),
    ("he left his coat in the hall. he lied to me about her", "he lied to you about her"),
  ])
  func `a telling is turned to you`(text: String, told: String) {
    #expect(said(text) == told)
  }

  @Test(arguments: [
    "ok", "why would he do that?", "what do i do", "you are useless", "i am so tired",
    "is it my fault?",
    "my head is all over the", "she is a narcissist and a liar", "i want to kill him", "🙃🙃🙃",
    "can i trust him again?", "i'm a man of fifty six", "my husband he say is only friend",
    "my boyfriend he is living in other country", "my friend say he is a scammer",
    "maybe i ask her if we can have an hour", "they would all cry i think",
    "she said i dont know if i can write anything", "he has two job and a dog",
    "i dont want believe this man", "i should have known better", "she should have told me",
    "i been on the couch all week", "the dog seen me through the window",
    "his argument is that I'm being \"monogamous about it\"", "my mother says forgive",
    "He said \"i never loved you\"",
    "id have took i was scared", "she patted my arm and said shall you have a teacake",
    "i wrote back 'me too x' and cried", "the wife has took all our savings out",
    "i want that my name is clean", "she trusts me thats the problem",
    "so its not denise its the wife", "i dried the plates", "you cant sleep, you look the phone",
  ])
  func `what would read wrong is not said back`(text: String) {
    #expect(said(text) == nil)
  }

  @Test func `of a long message the most telling stretch is said back`() {
    let text = """
      hi. sorry this is long. im 31 and work in a shop. last month my wife told me she kissed her boss at a party. it \
      rained all day
      """
    #expect(said(text) == "last month your wife told you she kissed her boss at a party")
  }

  @Test func `of a very long message a second stretch is said back, in the order they were told`() {
    let text = """
      My parents told me my grandmother was well the whole time I was doing my exams. She had been gone since April and \
      the cousins were in on it as well, every one of them, and they kept on sending me little jokes. I passed. I can't \
      look at the certificate.
      """
    let retelling = Retelling(of: Normaliser().utterance(from: text))
    #expect(
      retelling?.first
        == "your parents told you your grandmother was well the whole time you were doing your exams"
    )
    #expect(retelling?.second == "you can't look at the certificate")
  }

  @Test(arguments: ["a", "i ", "he said ", "my wife ", "(", "i was, and "])
  func `a very long message costs no more than its first words`(piece: String) {
    let text = String(repeating: piece, count: 100_000)
    #expect((said(text) ?? "").split(separator: " ").count <= Retelling.wordsAtMost)
  }

  @Test func `half of a number is not said back`() {
    #expect(said("I borrowed 1.8 million naira for my brother") == nil)
  }
}
