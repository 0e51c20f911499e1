import CairnMatching
import CairnVocabulary

/// Words that change what a sign means: time, place, who may be listening, and plain answers to a safety question.
struct SafetyCues: Sendable {
  /// Somebody may see or hear: silent ways come first.
  let overheard: PatternSet
  /// It happens as they type.
  let rightNow: PatternSet
  /// Long over, though it may hurt still.
  let longPast: PatternSet
  /// Done to them as a child by people it is told of, or by a love before this one.
  let childhood: PatternSet
  /// A question somebody asked, answered with no: "she asked if i'd hurt myself and i said no".
  let askedWhether: PatternSet
  /// A plain no to a safety question.
  let plainNo: PatternSet
  /// A no at the head of a longer answer.
  let noAndMore: PatternSet
  /// "Yes", "sometimes", "i think so", "i don't know".
  let kindOfYes: PatternSet
  /// "It's a figure of speech."
  let figureOfSpeech: PatternSet
  /// "There is no child", "nobody is hurting anybody": there is nothing of what was asked about or stated.
  let nothingOfTheKind: PatternSet
  /// "Nobody is hurt", "it was a false alarm": there is no body in danger.
  let nobodyHurt: PatternSet
  /// They never meant to look in secret, they say.
  let misread: PatternSet
  /// A place or a thing that somebody who was asked about dying may be near, or thinks of.
  let nearTheEdge: PatternSet
  /// The same, where they say that they are there.
  let atTheEdge: PatternSet
  /// Drink, a loss at play, or news of today: the threshold for one question is lower.
  let lowersThreshold: PatternSet

  static let english = SafetyCues(
    overheard: patterns(overheardTemplates), rightNow: patterns(rightNowTemplates),
    longPast: patterns(longPastTemplates), childhood: patterns(childhoodTemplates),
    askedWhether: patterns(askedTemplates), plainNo: patterns(plainNoTemplates),
    noAndMore: patterns(noAndMoreTemplates),
    kindOfYes: patterns(yesTemplates), figureOfSpeech: patterns(figureTemplates),
    nothingOfTheKind: patterns(nothingTemplates), nobodyHurt: patterns(nobodyHurtTemplates),
    misread: patterns(misreadTemplates),
    nearTheEdge: patterns(edgeTemplates),
    atTheEdge: patterns(atTheEdgeTemplates), lowersThreshold: patterns(loweringTemplates))

  private static func patterns(_ block: String) -> PatternSet { PatternSet(read(block).patterns) }

  private static func read(_ block: String) -> (patterns: [Pattern], diagnostics: [Diagnostic]) {
    let start = SourceLocation(file: "SafetyCues", line: 1, column: 1)
    let text = block.replacing("<years>", with: "(\(yearsLongPast))")
    let found = PatternParser().patterns(text, at: start)
    return (found.patterns, found.diagnostics)
  }

  /// Years that are long past for anybody who types today. Ours.
  private static let yearsLongPast = (1950...2015).map { "\($0)" }.joined(separator: "|")

  /// What is wrong with the templates: nothing, as a test makes sure.
  static var diagnostics: [Diagnostic] {
    [
      overheardTemplates, rightNowTemplates, longPastTemplates, childhoodTemplates, askedTemplates,
      plainNoTemplates, noAndMoreTemplates, yesTemplates, figureTemplates, loweringTemplates,
      nothingTemplates, nobodyHurtTemplates, misreadTemplates, edgeTemplates, atTheEdgeTemplates,
    ].flatMap { read($0).diagnostics }
  }
}

extension SafetyCues {
  private static let overheardTemplates = """
    (he|she|they) (is|are) (in the (next|other) room|next door|downstairs|upstairs|listening|asleep next to me|beside me|right here|in the house|home)
    in the next room
    (cant|dare not|daren't) (talk|speak|ring|call|phone|make a (sound|noise)) [loud|long|out loud|much|now]
    (typing|whispering|writing|texting) [this] (quietly|quickly|fast|under|so)
    (before|if|in case) (he|she|they) (comes back|gets back|sees|hears|wakes|walks in|finds this)
    (checks|reads|sees|watches|goes through) (my phone|everything i (write|type))
    (so he|so she|so they|in case he|in case she) (doesnt|dont|wont|does not) hear
    on (silent|mute)
    """
  private static let yesTemplates = """
    ^ [well|erm|um|uh|oh] (yes|yeah|yep|yea|ye|aye|yup|sometimes|often|always|maybe|perhaps|possibly|probably|kind of|kinda|sort of|a bit|a little|a lot|both|mostly|now and then)
    ^ (i think so|i do not know|dont know|dunno|idk|not sure|hard to say|the (first|second|last)|i guess)
    ^ (it|he|she|they|i) (does|do|did|is|are|am|was|were|has|have|would|might|could) [sometimes|a bit|a lot] $
    """
  private static let rightNowTemplates = """
    (right now|as i type|as we speak|at the moment|this minute|this second|happening now)
    tonight
    (he|she|they|dad) (is|are) * (hitting|beating|smashing|outside|coming|choking|kicking) 
    (just|only just) (hit|slapped|punched|kicked|choked|shoved|pushed|beat|grabbed|attacked)
    just now
    """
  private static let longPastTemplates = """
    (years|decades|ages|long time|long) ago
    (years|decades) back
    back (then|in the day|in (my|school|college|uni|the|<years>))
    when i was (young|younger|little|small|a (kid|child|teenager|teen|girl|boy|lad|student)|in my|at (school|uni|college)|about|only)
    when i was (four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)
    as a (kid|child|teenager|teen|girl|boy|student)
    in my (teens|twenties|thirties|youth|childhood)
    (in|around|since|of) (the (sixties|seventies|eighties|nineties|noughties)|<years>)
    used to !((am|is|are|was|been|got|get|gets|getting|im|hes|shes|so|just) used to)
    (havent|not) (done it|done that|hurt myself|cut|self harmed) (for|in|since) * (years|months)
    havent for * years
    (come|came) (out of|through) it
    (last|that) (year|spring|summer|autumn|winter)
    """
  private static let childhoodTemplates = """
    used to (belt|hit|beat|smack|slap|leather|clip|wallop|track|check|control|lock)
    growing up
    (first|previous|last|old|former|late) (husband|wife|boyfriend|girlfriend|partner|marriage|relationship|man)
    my ex (had|used|was|made|would|always|never)
    as a (kid|child)
    when (i was|we were) (young|little|small|kids|children|a (kid|child)|nine|eight|seven|six|ten)
    (my|in my) childhood
    """
  private static let askedTemplates = """
    (asked|asks|ask|checked|wanted to know|wondered) [me|us] (if|whether) *~6 (said no|no im|no i am|fine)
    (asked|asks|ask|checked) [me|us] (if|whether) * (ever|hurt|suicidal|thought|was thinking|felt)
    """
  private static let plainNoTemplates = """
    ^ (no|nope|nah|na|never|not really|no no|god no|oh no|no way|not at all|of course not|dont worry|no thank you) [thanks|thank you|mate|i am not|not dying|nothing like that] $
    (all|just|it is|it was|its all) [just|all] too much
    (not|never|isnt) [really|actually|quite|feeling|feel|felt|ever|about|talking about|thinking of|thinking about|planning on] (like that|that bad|dying|die|suicidal|going to hurt myself|in danger|about dying)
    (i am|im) [quite|perfectly|totally] (safe|fine|ok|okay|alright|all right) !(with (dying|death|it ending)|if i (die|died))
    (he|she|they) (wouldnt|would never|would not|never|has never|have never|doesnt|does not|do not|did not) [ever|really|actually] (hurt|hurts|hit|hits|touch|touches|touched|harm|harms|threaten|threatens|threatened|do that|do anything|lay a (hand|finger)|raise a hand|get (physical|violent)) (me|us|anyone|anybody|a fly|the kids|$|like that|on me)
    (he|she|they) (is|are) not [really|at all] (violent|dangerous|like that|physical|abusive|that (kind|sort|type))
    (he|she|they) isnt [really|at all] (violent|dangerous|like that|physical|abusive|that (kind|sort|type))
    not [actually|really|ever] going to [actually|really|ever] (do|hurt|act on|kill|hit|punch|touch) (anything|it|myself|him|her|anyone)
    (do not|dont|did not|didnt|never) want to (hurt|harm|kill) (anyone|anybody|him|her|them|myself) !(but|yet|tonight)
    that was (about|for) (her|his|their|my|the) *~2 (operation|surgery|exam|trip|flight|holiday|party|wedding|concert)
    (wouldnt|would never|not) (act on it|do it|hurt him|hurt her|hurt anyone|do that) !(might not|may not|not do it (tonight|today|yet|now))
    (mean|meant) (the|my|our) (relationship|marriage|job|argument)
    i meant (telling|talking|saying|asking|leaving|ringing|calling|seeing|going|the|my|his|her|work|money|with) !(kill|killing|dying|death)
    i (am|was) [only|just] talking about (telling|talking|saying|asking|leaving|the|my|his|her|their|work|money|a) !(kill|killing|dying|death)
    (no|not any|never any|no such) (intention|plan|plans|thought|thoughts|wish|desire) [of|to|about] [of] (dying|die|hurting|hurt|harming|harm|killing|kill|ending|end|that|it|anything)
    there is no (child|kid|danger|violence|abuse|risk|threat|weapon|knife|gun|bruise|bruises)
    there are no (child|children|kids|bruises|weapons)
    (nobody|noone|no one) (is|was|has|s|ever|got|gets) [been|being|getting|ever] (hurt|hurts|hurting|hit|hits|hitting|abused|abusing|in danger|unsafe|harmed|touched|threatened|dying)
    (nobody|noone|no one) [ever|has|had] (hurt|hurts|hit|hits|touched|touches|threatened|forced|forces|makes|made) (me|him|her|them|us|anyone|anybody|a|the)
    (am|is|are|was|were) not [in] [any|being|at|even|actually|remotely] [kind of|sort of] (danger|unsafe|risk|suicidal|scared|frightened|afraid|abused|abusive|abusing|hurt|hurting|hit|controlled|violent|forced|dying|threatened) !(scared of dying|afraid of dying|afraid to die|scared to die|afraid of death)
    (isnt|arent|wasnt|aint) [being|even|actually|at] [any] (danger|unsafe|risk|suicidal|scared|frightened|afraid|abused|abusive|abusing|hurting|hitting|controlling|violent|dying)
    (did not|didnt|havent|have not) (see|saw|seen|hear|heard) [or] [hear|see|seen|heard] anything
    (not|isnt|nothing) [to do with|about|like] (dying|death|suicide|violence|danger|hitting|abuse)
    nothing [bad|like that|of the sort|of the kind] (happened|happens|is happening|has happened) !(matters)
    """
  /// "No one would care" and "no point" are no answer.
  private static let noAndMoreTemplates = """
    ^ (no|nope|nah) !(no (one|body|point|reason|idea|hope|way|use|more|longer|wonder|future|escape|end|good|sleep))
    """
  private static let figureTemplates = """
    figure of speech
    (just|only) (a|an) (saying|expression|joke|phrase|manner of speaking)
    (is|was|its|as) (a|an) (saying|expression|joke|phrase|manner of speaking|turn of phrase|way of (talking|speaking))
    (turn of phrase|way of (talking|speaking))
    (not|didnt mean it|dont mean it) [actually|really] literally
    (did not|do not|didnt|dont) mean [it] [actually|really] (literally|like that|that way|for real)
    i (was|am) [just|only] joking
    manner of speaking
    (just|only) [being] dramatic
    """
  private static let nothingTemplates = """
    there (is|was) (no|not a|not any|never a|never any) (child|kid|baby|danger|violence|abuse|threat|weapon|knife|gun)
    there are no (child|children|kids|weapons)
    (nobody|noone|no one) (is|was) [being|getting] (hurt|hurting|hit|hitting|abused|in danger|harmed|harming|touched|threatened|dying) !(except|but|only|like)
    (could not|couldnt|would not|wouldnt) hurt a (fly|soul)
    (not|never) [said|talking about|about] [a|any] (violence|dying|suicide|abuse|hitting)
    """
  private static let misreadTemplates = """
    (what|which) secret (part|thing|bit|business)
    i (was|am) not asking *~6
    i did not ask (you|for|about|to) *~6 !(him|her|them)
    i (only|just) (meant|mean) *~2 (ask|asking|talk|talking) *~4
    (said|say|saying|says) no to what
    (lecture|lecturing|telling) me *~2 (about|for|off) what
    (not|never) *~2 (spying|spy|snooping|snoop|in secret|behind (his|her|their) back)
    (got|have got|getting) (me|it|that|this) [all|completely] wrong
    (misread|misunderstood|misunderstand) (me|that|it|what) *~3
    """
  private static let nobodyHurtTemplates = """
    (nobody|noone|no one) (is|was|has been|got) [actually|really|even] (hurt|ill|injured|sick|unwell|dying|unconscious|bleeding|in hospital) !(except|but|only|yet)
    (it is|it was|was|that was) [just|only] [a] false alarm
    (i am|he is|she is|they are|we are) not [actually|really|even] (ill|hurt|sick|injured|unwell|dying|unconscious|bleeding) !(but|yet)
    not [a] (medical|emergency) [thing|emergency|one]
    (nobody|noone|no one) [actually|really|has|even] (took|taken|takes|swallowed|ate|drank|overdosed) *~3
    (nobody|noone|no one) is [in] [any|real|actually] (danger|trouble)
    (it was|is|was) [just|only|literally] (an|a) (emoji|emojis|joke|sticker|meme|gif|picture|cartoon|toy)
    (nothing|no) (medical|emergency|ambulance needed)
    (he is|she is|they are|i am) (breathing|awake) and (fine|well|talking|ok|okay)
    (do not|dont) need (an ambulance|a doctor|999|112|911)
    """
  private static let edgeTemplates = """
    (bridge|bridges|railway|tracks|cliff|cliffs|platform|overpass|motorway|canal|pier|rope|noose|tablets|pills|blade|razor) !(album|water under|put the|burnt|burned|crossed)
    (the|that) (road|roof|river|water|edge|train|trains|lake|sea|wall|tree|trees|rail|rails|balcony|stairwell|car park) (is|are) (there|right there|close|near|still there|always there)
    (think|thinking|thought|thoughts|dream|dreaming) (of|about) the (road|roof|river|water|edge|train|trains|lake|sea|wall|balcony)
    """
  private static let atTheEdgeTemplates = """
    (i am|im|am|sitting|sat|standing|stood|stopped|parked|waiting) [now|still|just|already] (at|on|by|near|beside|under|next to|above|over|outside) (the|a|that) (bridge|railway|tracks|cliff|cliffs|platform|roof|river|edge|canal|pier|sea|lake|water|motorway|balcony)
    (i am|im|am) [now|just|still] (parked|stopped|standing|sitting|sat|here|there) *~2
    (in|on) my (hand|hands|lap|pocket)
    """
  private static let loweringTemplates = """
    (drunk|drinking|been drinking|had a few|bottle of (wine|vodka|gin|whisky)|wasted|hammered|pissed)
    (found out|told me|left me|left|moved out|walked out) (tonight|today|an hour ago|this morning|just now)
    (lost|gambled|blew) (it all|everything|the house|all the money|the savings)
    """
}
