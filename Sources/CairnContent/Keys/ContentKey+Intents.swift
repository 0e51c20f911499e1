import CairnSafety

extension ContentKey {
  static let ofVocabulary = [
    ContentKey("labels", .list(.group(.labelEntry)), "every label, in order", isRequired: true)
  ]

  static let ofLabelEntry = [
    ContentKey("label", .text, "group and name", isRequired: true),
    ContentKey("paragraphs", .number(1...99), "paragraphs of its section in the article"),
    ContentKey(
      "side", .choice(["hurt", "broke"]),
      "who usually says it; counts where a line itself is silent"),
  ]

  static let ofRoleLessons = [
    ContentKey("hurt", .entries, "utterances of those it was done to, one a line"),
    ContentKey("broke", .entries, "utterances of those who did it, one a line"),
    ContentKey("neither", .entries, "utterances that say nothing of the side, one a line"),
    ContentKey("hurt-labels", .names(.label), "labels all of whose examples are the hurt one's"),
    ContentKey("broke-labels", .names(.label), "labels all of whose examples are the doer's"),
    ContentKey("neither-labels", .names(.label), "labels whose examples say nothing of the side"),
  ]

  static let ofIntent = [
    ContentKey("patterns", .patterns, "what it sounds like, one pattern a line"),
    ContentKey("examples", .entries, "whole utterances, one a line"),
    ContentKey("not", .entries, "utterances that look like it and aren't, one a line"),
  ]

  static let ofSafetyIntent =
    ofIntent + [
      ContentKey("signs", .named(.group(.sign)), "signs of danger, each with its tier"),
      ContentKey("idioms", .patterns, "figures of speech that waive a sign they overlap"),
    ]

  static let ofSign = [
    ContentKey("tier", .number(1...3), "3 now, 2 risk, 1 one soft question", isRequired: true),
    ContentKey(
      "form", .choice(SafetyConcern.Form.allCases.map(\.rawValue)), "whose danger it is",
      isRequired: true),
    ContentKey("patterns", .patterns, "what it sounds like, one pattern a line", isRequired: true),
    ContentKey(
      "unless", .patterns, "what anywhere in the message shows that it is about something else"),
    ContentKey("past", .choice(["yes"]), "its own words speak of long ago"),
    ContentKey("with", .patterns, "what must stand somewhere in the message beside it"),
    ContentKey("examples", .entries, "utterances of this tier, one a line"),
  ]
}
