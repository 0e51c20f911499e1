import CairnMatching
import CairnVocabulary
import Testing

@testable import CairnSafety

/// The rules of judging, on a screen small enough to read.
struct SafetyScreenTests {
  private let screen = SafetyScreen([
    Self.intent(
      "self-harm",
      signs: [
        ("wish-to-die", 2, "(want to die|kill myself|suicidal)"),
        ("cannot-go-on", 1, "cant do this any more"),
      ],
      idioms: "killing me\n(die|dying) of shame"),
    Self.intent(
      "in-danger", signs: [("hit", 2, "(he|she) [just] (hit|hits|choked) me")],
      idioms: "it hit me\nhit me with the news"),
  ])

  private func concern(
    _ text: String, after state: SafetyState = SafetyState()
  ) -> SafetyConcern? {
    screen.concern(in: Normaliser().utterance(from: text), hint: nil, after: state)
  }

  @Test(arguments: [
    ("i want to die", 2), ("lol i want to die", 2), ("not now. i want to die", 2),
    ("I WANT TO DIE", 2), ("he left and now i want to die", 2), ("i cant do this any more", 1),
    ("he hit me", 2), ("he just hit me, right now", 3),
    ("i can't believe he hit me", 2), ("it's not the first time he hit me", 2),
  ])
  func `danger is heard wherever it stands`(text: String, tier: Int) {
    #expect(concern(text)?.tier == tier)
  }

  @Test(arguments: [
    "i'm not suicidal", "i never want to die", "this is killing me", "i could die of shame",
    "suicidal? no, only tired", "it hit me on the bus",
    "she asked if i was suicidal and i said no, i am fine", "hello", "",
  ])
  func `a denial and a figure of speech are no danger`(text: String) {
    #expect(concern(text) == nil)
  }

  @Test func `one figure of speech hides no other danger`() {
    #expect(concern("this is killing me. i want to die")?.tier == 2)
  }

  @Test func `every template of a cue can be read`() {
    #expect(SafetyCues.diagnostics == [])
  }

  @Test(arguments: [
    "he never lets me out", "he wouldn't stop", "she doesn't give me any peace", "no but i want to",
    "i've never felt so in danger", "i'm ok with dying", "i said no twice", "i said no already",
  ])
  func `what only sounds like a no is none`(answer: String) {
    var state = SafetyState()
    state.standing = concern("i cant do this any more")
    state.awaitsAnswer = true
    #expect(concern(answer, after: state)?.tier == 2, "\(answer)")
  }

  @Test func `a sign denied once is heard again where it is graver`() {
    var state = SafetyState()
    state.waivedSigns = ["hit", "cannot-go-on"]
    #expect(concern("he hit me last night", after: state)?.tier == 2)
    #expect(concern("years ago he hit me", after: state) == nil)
  }

  @Test(arguments: [
    ("he hit me in 1991", 1), ("he hit me back in 1987", 1),
    ("i am used to it, he hit me again", 2),
  ])
  func `what is over is told from what goes on`(text: String, tier: Int) {
    #expect(concern(text)?.tier == tier)
  }

  @Test func `what is long over is asked about softly`() {
    let found = concern("years ago i was suicidal")
    #expect(found?.tier == 1)
    #expect(found?.isPast == true)
  }

  @Test func `somebody else's danger gets the reply that helps them help`() {
    #expect(concern("my sister is suicidal")?.form == .other)
    #expect(concern("i am suicidal")?.form == .own)
  }

  @Test func `someone in the next room makes silent ways come first`() {
    #expect(concern("he hit me and he's in the next room")?.mayBeOverheard == true)
    #expect(concern("he hit me")?.mayBeOverheard == false)
  }

  @Test func `a sign called a figure of speech is not asked about again`() {
    var state = SafetyState()
    state.waivedSigns = ["cannot-go-on"]
    #expect(concern("i cant do this any more", after: state) == nil)
    #expect(concern("i want to die", after: state)?.tier == 2)
  }

  @Test(
    arguments: [
      ("no", nil), ("nope", nil), ("no im not going to actually do it", nil),
      ("no, his father is not around", nil),
      ("no one would care", 2), ("no but sometimes i think about it", 2),
      ("it's just all too much", nil), ("i'm safe", nil),
      ("it's a figure of speech", nil), ("maybe", 2), ("what if i did", 2), ("yes", 2),
      ("i want to die", 2),
    ] as [(String, Int?)])
  func `after one soft question anything but a plain no rises one tier`(
    answer: String, tier: Int?
  ) {
    var state = SafetyState()
    state.standing = concern("i cant do this any more")
    state.awaitsAnswer = true
    #expect(concern(answer, after: state)?.tier == tier)
  }

  private static func intent(
    _ name: String, signs: [(name: String, tier: Int, patterns: String)], idioms: String
  ) -> SafetyIntent {
    let label = Label(group: "safety", name: name)
    return SafetyIntent(
      label: label,
      signs: signs.map {
        SafetySignSource(
          sign: SafetySign(name: $0.name, category: label, tier: $0.tier, form: .own),
          patterns: patterns($0.patterns))
      },
      idioms: patterns(idioms))
  }

  private static func patterns(_ block: String) -> PatternSet {
    let start = SourceLocation(file: "test", line: 1, column: 1)
    return PatternSet(PatternParser().patterns(block, at: start).patterns)
  }

  private func guess(
    at text: String, as plainness: DangerHint.Plainness, of name: String = "self-harm",
    after state: SafetyState = SafetyState()
  ) -> SafetyConcern? {
    let label = Label(group: "safety", name: name)
    return screen.concern(
      in: Normaliser().utterance(from: text), hint: DangerHint(label: label, plainness: plainness),
      after: state)
  }

  private func weighed(
    _ text: String, whole: DangerHint.Plainness, near: DangerHint.Plainness
  ) -> SafetyConcern? {
    let label = Label(group: "safety", name: "in-danger")
    return screen.concern(
      in: Normaliser().utterance(from: text), hint: DangerHint(label: label, plainness: whole),
      after: SafetyState(), near: { _ in DangerHint(label: label, plainness: near) })
  }

  @Test func `in a long message the words around a sign are weighed`() {
    let calm = String(repeating: "the garden grew and nobody came by, ", count: 5)
    #expect(weighed("\(calm) he hit me", whole: .slight, near: .strong)?.tier == 2)
    #expect(weighed("\(calm) he hit me", whole: .slight, near: .remote)?.tier == 1)
    #expect(weighed("he hit me", whole: .strong, near: .remote)?.tier == 2)
  }

  @Test func `what the words only lean to is asked about softly`() {
    #expect(guess(at: "the garden can do without somebody", as: .clear)?.tier == 1)
    #expect(guess(at: "the garden can do without somebody", as: .faint) == nil)
  }

  @Test func `in a short answer the words must lean strongly`() {
    var state = SafetyState()
    state.isAnswering = true
    #expect(guess(at: "nothing yet, the phone lies in a drawer", as: .clear, after: state) == nil)
    #expect(guess(at: "the garden can do without somebody", as: .strong, after: state)?.tier == 1)
    let long = String(repeating: "the garden grew and nobody came by ", count: 3)
    #expect(guess(at: long, as: .clear, after: state)?.tier == 1)
  }

  @Test func `in the middle of a telling, what is not about dying must be more striking still`() {
    var state = SafetyState()
    state.isAnswering = true
    let short = "how do i get her to listen"
    #expect(guess(at: short, as: .strong, of: "surveillance", after: state) == nil)
    #expect(guess(at: short, as: .striking, of: "surveillance", after: state)?.tier == 1)
    let long = String(repeating: "the garden grew and nobody came by ", count: 3)
    #expect(guess(at: long, as: .strong, of: "surveillance", after: state) == nil)
    #expect(guess(at: long, as: .striking, of: "surveillance", after: state)?.tier == 1)
  }

  @Test func `a sign in words that lead far away is asked about, and danger now still stands`() {
    let shaken = "he hit me last week"
    #expect(guess(at: shaken, as: .faint)?.tier == 2)
    #expect(guess(at: shaken, as: .remote)?.tier == 1)
    #expect(guess(at: "he just hit me, right now", as: .remote)?.tier == 3)
    #expect(guess(at: shaken, as: .slight)?.tier == 2)
    var state = SafetyState()
    state.isAnswering = true
    let asked = guess(at: shaken, as: .slight, after: state)
    #expect(asked?.tier == 1)
    #expect(asked?.sign == "hit")
    state.standing = asked
    state.awaitsAnswer = true
    #expect(concern("i feel like a stranger in my own shop", after: state) == nil)
    #expect(concern("sometimes he does", after: state)?.tier == 2)
    #expect(guess(at: shaken, as: .remote)?.isGuess == true)
    #expect(guess(at: shaken, as: .faint, after: state)?.tier == 2)
    let long = shaken + String(repeating: " and the garden grew by itself", count: 5)
    #expect(guess(at: long, as: .remote)?.tier == 2)
  }

  @Test(arguments: ["i just dont get why", "why", "what is it", "i dont know"])
  func `small words alone lean nowhere`(text: String) {
    #expect(guess(at: text, as: .strong) == nil)
  }

  @Test func `after danger now no softer question is asked`() {
    var state = SafetyState()
    state.standing = concern("he just hit me, right now")
    #expect(state.standing?.tier == 3)
    #expect(guess(at: "the garden can do without somebody", as: .strong, after: state) == nil)
    state.turnsSince = 4
    #expect(guess(at: "the garden can do without somebody", as: .strong, after: state)?.tier == 1)
  }

  @Test(arguments: [
    "frightened of her? no. she's five foot nothing", "goodness, i have no intention of dying",
    "nobody's hurt a child", "there is no child", "i am not in any danger from my wife",
    "i meant telling my son", "she is not abusive",
  ])
  func `a no in other words is a no, and ends the guessing`(answer: String) {
    var state = SafetyState()
    state.isAnswering = true
    #expect(screen.takesBack(Normaliser().utterance(from: answer)))
    #expect(guess(at: answer + " and the garden grew", as: .striking, after: state) == nil)
    state.hasDenied = true
    #expect(guess(at: "the garden can do without somebody", as: .striking, after: state) == nil)
    #expect(concern("he hit me", after: state)?.tier == 2)
  }

  @Test(arguments: [
    ("i dont want die. but the road is there", 2), ("i am parked now by the bridge", 3),
  ])
  func `after a question about dying a place is no ordinary word`(answer: String, tier: Int) {
    var state = SafetyState()
    #expect(concern(answer, after: state) == nil)
    state.wasAskedAboutDying = true
    #expect((concern(answer, after: state)?.tier ?? 0) == tier)
  }

  @Test(arguments: [
    ("its an expression. he couldnt hurt a fly", true, true), ("there is no child", true, false),
    ("nobody is hurting anybody", true, false), ("i didnt mean it literally", true, true),
    ("nobody is hurting anybody but sometimes i wonder", false, false), ("im fine", false, false),
    ("he would just be angry", false, false),
  ])
  func `a danger that was stated falls with plain words`(
    answer: String, falls: Bool, whatIsDoneFalls: Bool
  ) {
    let utterance = Normaliser().utterance(from: answer)
    #expect(screen.plainlyDenies(utterance, stated("child-at-risk", tier: 3)) == falls)
    #expect(screen.plainlyDenies(utterance, stated("self-harm", tier: 2)) == falls)
    #expect(screen.plainlyDenies(utterance, stated("in-danger", tier: 3)) == whatIsDoneFalls)
    #expect(!screen.plainlyDenies(utterance, stated("self-harm", tier: 3)))
  }

  @Test func `a figure of speech hides no danger after a no either`() {
    var state = SafetyState()
    state.hasDenied = true
    #expect(concern("i said not literally, but he hit me", after: state)?.tier == 2)
  }

  private func stated(_ name: String, tier: Int) -> SafetyConcern {
    let label = Label(group: "safety", name: name)
    return SafetyConcern(category: label, tier: tier, form: .own, sign: "any")
  }

  @Test func `what was guessed at in vain is not guessed at again`() {
    var state = SafetyState()
    let text = "the garden can do without somebody"
    let asked = guess(at: text, as: .striking, after: state)
    #expect(asked?.tier == 1)
    state.guessedInVain = Set([asked].compactMap { $0?.category })
    #expect(guess(at: text, as: .striking, after: state) == nil)
  }

  @Test(arguments: [
    ("i know", 0), ("he tells everyone", 0), ("he made me soup", 0), ("yes", 2), ("sometimes", 2),
    ("i dont know", 2), ("it does", 2), ("no", 0),
  ])
  func `a guess is raised by a kind of yes, not by more of the story`(answer: String, tier: Int) {
    var state = SafetyState()
    state.standing = SafetyConcern(
      category: Label(group: "safety", name: "in-danger"), tier: 1, form: .own, sign: "learned",
      isGuess: true)
    state.awaitsAnswer = true
    #expect((concern(answer, after: state)?.tier ?? 0) == tier)
  }
}
