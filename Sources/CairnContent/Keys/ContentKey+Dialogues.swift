import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

extension ContentKey {
  /// Among a beat's ways: the tree's `usual-ways` come here.
  static let usual = "usual"

  static let ofDialogue = [
    ContentKey(
      "spoken-as", .text, "how a question names this tree: finishes \"is it more about ...\""),
    ContentKey(
      "opening", .entrances, "ways in, by who they are for; beats tried in order", isRequired: true),
    ContentKey("again", .entrances, "ways in on later visits, tried before `opening`"),
    ContentKey("return", .variants, "words for coming back once; never the old question"),
    ContentKey("listen", .variants, "short staying lines, for when no idea may be said yet"),
    ContentKey("answers", .named(.group(.answer)), "what only this tree listens for"),
    ContentKey(
      "usual-ways", .usualWays, "ways that every beat with `usual: yes` among its own listens for"),
    ContentKey("doors", .named(.group(.door)), "questions asked most, with their own way in"),
    ContentKey("shut-after", .names(.label), "dangers after which this tree stays shut"),
    ContentKey("steps", .named(.group(.step)), "small things to do"),
    ContentKey(
      "beats", .named(.group(.beat)), "what is said, and how it goes on", isRequired: true),
  ]

  static let ofNotices = [
    ContentKey("spoken-as", .text, "how a question names this tree"),
    ContentKey("opening", .entrances, "ways in"),
    ContentKey("answers", .named(.group(.answer)), "what only the notices listen for"),
    ContentKey("beats", .named(.group(.beat)), "what Cairn says between trees", isRequired: true),
  ]

  static let ofBeat = [
    ContentKey(
      "kind", .choice(Beat.Kind.allCases.map(\.rawValue)),
      "`hear` unless it gives an idea or a step"),
    ContentKey("weight", .number(0...3), "0 light to 3 heavy; 1 when left out"),
    ContentKey(
      "faces", .choice(["other"]), "it leads to facing somebody: the gate stands before it"),
    ContentKey(
      "remarks-on", .choice(["gap"]),
      "it speaks of how long they were away: said only to who speaks of it"),
    ContentKey(
      "reflect", .choice(["yes", "no"]), "`no`: its words come without a reflection before them"),
    ContentKey("when", .group(.condition), "what must hold; needs `otherwise`"),
    ContentKey("otherwise", .way, "where it goes when `when` does not hold"),
    ContentKey("say", .variants, "variants of what is said; never a question"),
    ContentKey("ask", .variants, "variants of one short question"),
    ContentKey("offer", .name(.step), "a step of this tree"),
    ContentKey("lines", .names(.need), "needs whose help lines are shown"),
    ContentKey(
      "do", .choices(Directive.allCases.map(\.rawValue)), "what Cairn does besides speaking"),
    ContentKey("expect", .ways, "waits, and goes on by what is answered; `else` is required"),
    ContentKey("goto", .way, "goes on without waiting; `rest` is the quiet end"),
    ContentKey("from", .numbers(1...99), "paragraphs of the source section"),
    ContentKey("was", .texts, "names it had before"),
  ]

  static let ofCondition = [
    ContentKey(
      "role", .choices(Role.allCases.map(\.rawValue) + ["unknown"]), "the side they stand on"),
    ContentKey(
      "relation", .choices(PersonMention.Kind.allCases.map(\.rawValue) + ["unknown"]),
      "what the other person is to them"),
    ContentKey(
      "other", .choices(PersonMention.Kind.allCases.map(\.rawValue)),
      "what a second person in this message is to them"),
    ContentKey("told", .choices(FactName.tellable), "facts that are known, all of them"),
    ContentKey("untold", .choices(FactName.tellable), "facts that are not known, all of them"),
    ContentKey("act", .names(.act), "what was done, any of them"),
    ContentKey("feeling", .names(.feeling), "what they feel, any of them"),
    ContentKey("heard", .names(.phraseSet), "phrase sets heard in this message, any of them"),
    ContentKey("visited", .names(.beat), "beats that were said, all of them"),
    ContentKey("unvisited", .names(.beat), "beats of which none was said"),
    ContentKey("since", .choices(Freshness.allCases.map(\.rawValue)), "how long ago it came out"),
    ContentKey("night", .choices(["yes", "no"]), "between 23:00 and 05:00 by their clock"),
    ContentKey("open-step", .choices(["yes", "no"]), "a step was taken and not asked after yet"),
    ContentKey("heavy", .choices(["yes", "no"]), "the sitting weighs more than its budget"),
    ContentKey(
      "message", .choices(MessageLength.allCases.map(\.rawValue)), "how long their message was"),
  ]

  static let ofAnswer = [
    ContentKey("patterns", .patterns, "what it sounds like, one pattern a line", isRequired: true),
    ContentKey("examples", .texts, "whole utterances that must hit it", isRequired: true),
  ]

  static let ofDoor =
    ofAnswer + [ContentKey("to", .name(.beat), "the beat it leads to", isRequired: true)]

  static let ofStep = [
    ContentKey("spoken", .text, "how memory names it", isRequired: true),
    ContentKey("ask-after", .duration, "how long until it may be asked after", isRequired: true),
    ContentKey("with", .choice(["other"]), "it concerns the other person"),
    ContentKey("ask", .variants, "variants of the question that asks after it", isRequired: true),
    ContentKey("done", .name(.beat), "the beat for \"done\"", isRequired: true),
    ContentKey("not-done", .name(.beat), "the beat for \"not done\"", isRequired: true),
  ]

  static let ofReflection = [
    ContentKey("when", .group(.condition), "what was recognised", isRequired: true),
    ContentKey(
      "weight", .number(0...9), "how much it matters that this was heard; the weightiest is said"),
    ContentKey("say", .variants, "variants of one short exact sentence", isRequired: true),
  ]

  static let ofFollowUp =
    ofAnswer + [
      ContentKey("say", .variants, "one sentence that follows from just this", isRequired: true),
      ContentKey("ask", .variants, "one easy question that follows from just this"),
    ] + whereItIsAsked

  /// What may be asked of anybody who tells. Its patterns are of what tells it unasked.
  static let ofInquiry =
    ofAnswer + [ContentKey("ask", .variants, "the question, in one way or more", isRequired: true)]
    + whereItIsAsked

  private static let whereItIsAsked = [
    ContentKey("yes", .variants, "what is said when its question is answered with yes"),
    ContentKey("no", .variants, "what is said when its question is answered with no"),
    ContentKey("when", .group(.condition), "for whom it holds; for everybody without it"),
  ]

  /// For whom an entrance may be: a role; whose danger it is, how near, or both.
  static let entrances =
    Role.allCases.map(\.rawValue) + forms + nearness
    + forms.flatMap { form in nearness.map { "\(form)-\($0)" } } + ["else"]

  private static let forms = SafetyConcern.Form.allCases.map(\.rawValue) + ["past"]
  private static let nearness = ["now", "risk", "check"]
}

extension FactName {
  /// Facts that a condition can ask for: those a person tells.
  fileprivate static let tellable = [
    person, act, feeling, since, when, thing, name, heard, said, saidToo, asked,
  ]
  .map(
    \.rawValue)
}
