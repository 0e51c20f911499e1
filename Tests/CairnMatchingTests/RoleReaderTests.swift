import CairnMatching
import CairnVocabulary
import Testing

@Suite struct RoleReaderTests {
  private static let place = SourceLocation(file: "Intents/facts.yaml", line: 1, column: 1)

  private static func patterns(_ texts: String...) -> PatternSet {
    PatternSet(texts.compactMap { PatternParser().pattern($0, at: place).pattern })
  }

  private static let cues = {
    var cues = FactLexicon.RoleCues()
    cues.accused = patterns("(he|she) says i (cheated|lied)")
    cues.both = patterns("we both (cheated|lied)")
    cues.broke = patterns("i (cheated|lied)", "i am the one who (cheated|lied)")
    cues.hurt = patterns("(he|she) (cheated|lied)")
    return cues
  }()

  private static func examples(_ texts: [String]) -> [Example] {
    texts.map { Example(text: $0, location: place) }
  }

  private static let lessons = RoleLessons(
    hurt: examples([
      "he gave me flowers and i want the truth", "she gave me a sorry with no truth in it",
      "i want the truth from him", "is the truth too much to want", "he gave me half the truth",
      "she will not give me the truth",
    ]),
    broke: examples([
      "she asked me to wait till easter", "he asked me to wait and i wait",
      "how long do i wait for her", "i wait by the phone for him",
      "she asked me not to ring so i wait",
      "do i wait or do i ring",
    ]),
    neither: examples([
      "it rained on the way to work", "the bus was late again", "we had soup", "the rain kept on",
      "work was long", "soup again and rain",
    ]))

  private static let learned = {
    var lexicon = FactLexicon(roles: cues)
    lexicon.roleWeights = RoleWeights.learned(from: lessons, language: Language(), cues: cues)
    return MentionReader(lexicon: lexicon)
  }()

  private static func utterance(_ text: String) -> Utterance { Language().utterance(from: text) }

  @Test(arguments: [
    ("i cheated on her", Role.broke), ("he cheated in may", .hurt), ("she says i lied", .accused),
    ("we both lied, he lied first", .both), ("she lied and i lied", .broke), ("it rained", nil),
  ])
  func `without lessons the cues alone tell the side`(text: String, role: Role?) {
    let reader = MentionReader(lexicon: FactLexicon(roles: Self.cues))
    #expect(reader.mentions(in: Self.utterance(text)).role == role)
  }

  @Test(arguments: [
    ("do i wait for her to ring", Role.broke), ("i want him to give me the truth", .hurt),
    ("soup and rain", nil), ("she says i lied", .accused), ("we both cheated", .both),
  ])
  func `with lessons the words tell it, after accused and both`(text: String, role: Role?) {
    #expect(Self.learned.mentions(in: Self.utterance(text)).role == role)
  }

  @Test func `a correction wins over what the words would say`() {
    let mentions = Self.learned.mentions(
      in: Self.utterance("no, i am the one who lied, i want the truth out"))
    #expect(mentions.role == .broke)
    #expect(mentions.correctsRole)
  }

  @Test func `the usual side of what it is about decides only where the words are in doubt`() {
    let doubtful = RoleWeights.Opinion(lean: -0.1, silence: 0)
    let plain = RoleWeights.Opinion(lean: -2, silence: 0)
    #expect(doubtful.role(usually: .broke) == .broke)
    #expect(doubtful.role(usually: .hurt) == .hurt)
    #expect(plain.role(usually: .broke) == .hurt)
  }

  @Test func `words that say nothing of the side are given none`() {
    #expect(RoleWeights.Opinion(lean: 0.5, silence: 0.9).role(usually: .broke) == nil)
    #expect(RoleWeights.none.opinion(in: Self.utterance("i lied"), marking: Self.cues) == nil)
  }

  @Test func `the same lessons give the same weights`() {
    let again = RoleWeights.learned(from: Self.lessons, language: Language(), cues: Self.cues)
    #expect(again == Self.learned.lexicon.roleWeights)
  }
}
