/// The words that decide whether a stretch can be said back. Lower case, as normalised.
enum RetellingWords {
  /// What leads up to a telling and is left out.
  static let openers = words(
    """
    and but so because then well ok okay yeah yes no nope hi hey hello honestly basically like also now anyway
    actually look right oh um lol plus though maybe please sorry thanks thank
    """)
  /// After "I", what only softens it.
  static let hedges = words("guess mean suppose swear reckon")
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
    say go do have come want tell know think make take give look talk speak write lie love like need work live keep
    leave feel see call ask help hide start try
    """)
  /// What tells of something that happened.
  static let telling = words(
    """
    found find cheated cheating lied lying left leaving told tell broke broken slept kissed hid hiding hidden texted
    texting messaging messages messaged blocked ghosted stole took promised said says asked asks moved ended ending
    divorced divorce separated died confessed admitted denied deleted caught knew knows forgave trust trusted trusting
    betrayed gambled spent owes borrowed ignored ignores stopped stops keeps kept apologised apologized sorry met
    seeing dating dumped engaged married pregnant tinder affair secret phone money
    """)
  static let people = words(
    """
    husband wife boyfriend girlfriend partner fiance fiancee ex friend sister brother mother mum mom father dad son
    daughter boss colleague coworker family parents cousin uncle aunt flatmate roommate he she they him her
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
    trash garbage evil crazy
    sex sexual sexually naked nude nudes porn orgasm condom blowjob threesome intimate std sti
    kill killed killing suicide suicidal die dying murder rape raped hit hits hitting punched choked strangled knife
    gun pills blood overdose
    deserve should must advice lol haha lmao chat talk talking typing
    """)
  static let danglers = words(
    """
    i and but or the a an to of my with for at in on is was so as by that not be from very too have do did had has
    will can when while after before than his their am then because if who which what your our would could should
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
      April June July August September October November December London Paris GP TV
      """
    return Dictionary(
      names.split(whereSeparator: \.isWhitespace).map { ($0.lowercased(), String($0)) },
      uniquingKeysWith: { first, _ in first })
  }()

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
