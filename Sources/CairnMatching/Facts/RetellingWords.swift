/// The words that decide whether a stretch can be said back. Lower case, as normalised.
enum RetellingWords {
  /// What leads up to a telling and is left out.
  static let openers = words(
    """
    and but so because then well ok okay yeah yes no nope hi hey hello honestly basically like also now anyway
    actually look right oh um lol plus though please sorry thanks thank mostly mainly
    """
  )
  .union(["i do not know"])
  /// What trails behind a telling and is left out: "i haven't asked her, no".
  static let closers = words(
    "no yes yeah nope lol haha though tho anyway honestly tbh ok okay right either maybe perhaps")
  /// What makes a thought of a telling: "maybe i could ask her" is said back without its first word, "maybe i ask her" not
  /// at all.
  static let doubts = words("maybe perhaps")
  static let modals = words("could might would will should can")
  static let numbers = words(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty")
  /// They want an "s" after a number.
  static let singulars = words("year month week day hour time job kid child son daughter")
  /// After "I", what only softens it.
  static let hedges = words("guess mean suppose swear reckon")
  /// People of theirs who may stand without "my" where a sentence begins.
  static let bareRelations = words(
    """
    husband wife boyfriend girlfriend partner fiance fiancee sister brother mum mother mom dad father son daughter boss
    manager flatmate housemate roommate cousin hubby
    """)
  /// They want a form of "have" or "be" before them.
  static let participles = words("been seen done gone known")
  static let auxiliaries = words(
    "have has had having would could should might must may am is are was were be being get got getting gets"
  )
  /// After "I", what goes on within.
  static let inner = words(
    """
    feel felt keep kept hate miss missed wish want wanted love loved hope trusted trust believed blame forgive cried
    scared afraid worried ashamed lonely
    """)
  static func isNumber(_ word: String) -> Bool {
    numbers.contains(word) || !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// How a question begins in the middle of a sentence, and after a comma.
  static let asking: Set = [
    "am i", "do i", "should i", "shall i", "does he", "does she", "does it", "does that",
    "does this",
  ]
  static let askingAfterComma: Set = [
    "is it", "is that", "is this", "is he", "is she", "was it", "was i", "was that", "are they",
    "will he", "will she", "will it", "will i", "would it", "would you", "can i", "could i",
    "did i", "did he", "did she", "have i", "how do", "how can", "how could", "how long", "what do",
    "what should", "what now", "what am", "why did", "why do", "why would", "who do", "can you",
    "do you", "what would",
  ]
  /// Left out wherever they stand.
  static let fillers = words(
    "just literally basically honestly fucking bloody freaking kinda sorta lol tbh actually really even"
  )
  .union(["by the way", "to be honest", "kind of", "sort of", "in my opinion", "not going to lie"])
  static let subjects = words(
    "i we he she they someone somebody everyone everybody nobody it there people neither both")
  /// They begin a subject of several words, which must be followed by a verb.
  static let owners = words("my our his her their the me")
  static let times = words("yesterday today tonight last after since when once")
  /// What people begin with when they leave out "I".
  static let leads: [String: [String]] = [
    "found": ["you"], "caught": ["you"], "saw": ["you"], "lost": ["you"], "tried": ["you"],
    "told": ["you"], "asked": ["you"], "went": ["you"], "met": ["you"], "got": ["you"],
    "feel": ["you"], "miss": ["you"], "keep": ["you"], "want": ["you"], "been": ["you've"],
    "married": ["you've", "been"], "together": ["you've", "been"],
  ]
  static let verbs = words(
    """
    is was are were has had have did does do left lied said says told tells keeps kept slept went goes came comes got
    gets found finds knew knows took takes broke breaks stole hid hides made makes wants won wrote thinks thought gave
    gives can could will would should met ran runs spent spends sold read reads saw sees fell felt feels lost put
    """)
  /// They want an "s" after he and she.
  static let bareVerbs = words(
    """
    say go do have come want forgive tell know think make take give look talk speak write lie love like need work live keep
    leave feel see call ask help hide start try visit send cook marry cheat meet text use cry drink believe stop hate treat
    play pay block raise grow borrow steal lose spend buy sell wait sleep understand arrive happen answer accept promise
    explain return remember hit shout hold bring send sit open close change follow move travel laugh smile eat
    """)
  /// After "want" they need a "to".
  static let verbsAfterTo = words(
    "believe go leave see tell know think make take give speak stay forgive hear talk be have do")
  /// What tells of something that happened.
  static let telling = words(
    """
    found find cheated cheating lied lying left leaving told tell broke broken slept kissed hid hiding hidden texted
    texting messaging messages messaged blocked ghosted stole took promised said says asked asks moved ended ending
    divorced divorce separated died confessed admitted denied deleted caught knew knows forgave trust trusted trusting
    betrayed gambled spent owes borrowed ignored ignores stopped stops keeps kept apologised apologized sorry met
    seeing dating dumped engaged married pregnant tinder affair secret phone money read presented sold sent opened
    emptied gone losing laughed crying divorcing funeral wedding cancer hospital savings mortgage rent fees baby
    spending drinking drank pretending pretended faked accused blamed shared posted refused chose hooked sleeping lent
    behind gossip debt loan credit checked used tracked sleeps cheats lies steals reading
    """)
  static let people = words(
    """
    husband wife boyfriend girlfriend partner fiance fiancee ex friend sister brother mother mum mom father dad son
    daughter boss manager pastor priest teacher therapist doctor landlord neighbour mate roommate housemate flatmate colleague coworker family parents cousin uncle aunt flatmate roommate he she they him her
    """)
  static let spans = words(
    "years year months month weeks week days yesterday today tonight night morning ago since")
  static let moods = words("am feel felt was")
  /// Words after which it would read wrong, hurt, or repeat what must not be repeated.
  static let unfit = words(
    """
    you your yours yourself cairn bot
    fuck fucked fuckin shit shitty bitch bastard cunt whore slut slag prick dick asshole arsehole narcissist psycho
    psychopath sociopath scum idiot stupid dumb pathetic loser ugly fat fool mug worthless useless disgusting monster
    trash garbage evil crazy twat wanker bellend tosser knob
    sex sexual sexually naked nude nudes porn orgasm condom blowjob threesome intimate std sti
    kill killed killing suicide suicidal die dying murder rape raped hit hits hitting punched choked strangled knife
    gun pills blood overdose
    deserve must advice lol haha lmao chat typing english
    """)
  static let danglers = words(
    """
    why how what
    i and but or the a an to of my with for at in on is was so as by that not be from very too have do did had has
    said says told tells asked goes will can when while after before than his their am then because if who which what your our would could should
    """)
  /// Danglers that end a phrase of their own: "move on", "somebody to talk to".
  static let phrasalEnds: [String: Set<String>] = [
    "on": words(
      "move moved moving moves go goes going went carry carrying hold holding lean rely count cheated"
    ),
    "in": words("move moved moving let give gave giving join joined"),
    "to": words("talk turn speak go listen lied talking turned"),
    "with": words("live deal cope"),
  ]
  /// After "have" they want another form: "has took".
  static let simplePasts = words(
    "took went saw did wrote broke spoke knew gave drank ran rang chose stole drove ate fell began")
  /// They are often followed by the very words that were said.
  static let speech = words(
    "said says say goes wrote texted replied answered messaged shouted typed")
  /// Behind them and a person may stand what that person was told or thinks: "you told him he could".
  static let telltale = words(
    """
    told tell tells telling asked ask asks promised promise show showed shows convince convinced remind reminded
    warned warn assured assure texted messaged let made make makes think thinks before after since when than if
    because that knows knew said says wish
    """)
  /// What one can be only with "a" before it.
  static let counted = words(
    """
    teacher nurse student doctor driver engineer housewife accountant lawyer manager man woman person girl boy friend
    father mother widow cheater liar fool
    """)
  /// Words after them that go on telling.
  static let afterSpeech = words(
    """
    he she they we that it there nothing sorry no yes so to the a my her his their him me us them and but about in on at
    from goodbye goodnight hello back something anything everything what how why when where in for with through i
    down off into over out move again home quiet away mad
    """)
  static let adverbs = words("never always still also only already ever probably definitely")
  static let denials = ["can": "can't", "will": "won't", "shall": "shan't", "am": "aren't"]
  static let clitics = [
    "am": "'re", "is": "'s", "are": "'re", "have": "'ve", "has": "'s", "will": "'ll", "would": "'d",
    "had": "'d",
  ]
  /// Words that take a capital.
  static let proper: [String: String] = {
    let names = """
      Tinder Hinge Bumble Grindr Facebook Instagram Insta WhatsApp Snapchat TikTok Reddit Discord Telegram Google
      Christmas Easter Ramadan Eid Diwali Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
      April June July August September October November December London Paris GP TV GA AA DNA NHS PTSD ADHD
      """
    return Dictionary(
      names.split(whereSeparator: \.isWhitespace).map { ($0.lowercased(), String($0)) },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Whether it ends in a form of "be": "is", "they're".
  static func saysWhatItIs(_ token: RetoldToken) -> Bool {
    ["am", "is", "are", "was", "were", "be"].contains(token.words.last ?? "")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
