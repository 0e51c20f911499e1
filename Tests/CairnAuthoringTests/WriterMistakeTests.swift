import CairnAuthoring
import CairnVocabulary
import Testing

/// Mistakes as writers make them, each one finding at the place where it was made.
@Suite struct WriterMistakeTests {
  /// `⟨1⟩` marks where the finding lands.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let rule: String
    let path: String
    let text: String
    var testDescription: String { "\(rule) in \(path)" }

    init(_ rule: String, in path: String = SmallContent.tree, _ text: String) {
      (self.rule, self.path, self.text) = (rule, path, text)
    }

    /// A slip in the one beat of a small tree; its keys stand at the margin.
    init(_ rule: String, beat keys: String) {
      let lines = keys.split(separator: "\n").map { "    \($0)\n" }.joined()
      self.init(
        rule,
        "spoken-as: \"beginning\"\nopening:\n  else: [one]\nbeats:\n  one:\n    from: [1, 2, 3]\n"
          + lines)
    }

    /// A line of a tree's `listen:`.
    init(_ rule: String, line: String) {
      self.init(
        rule,
        "listen:\n" + line + "\n"
          + SmallContent.introduction.replacing(
            "listen: [\"Nobody's timing you.\"]\n", with: ""))
    }
  }

  static let mistakes = trees + beats + lines + wordings + intents

  private static let trees = [
    Mistake(
      "missing-key",
      "⟨1⟩spoken-as: \"beginning\"\nbeats:\n  one:\n    from: [1, 2, 3]\n    goto: rest\n"),
    Mistake(
      "unknown-key",
      SmallContent.introduction.replacing("listen:", with: "⟨1⟩lissen:")),
    Mistake(
      "unknown-beat", SmallContent.introduction.replacing("else: [one]", with: "else: [⟨1⟩on]")),
    Mistake(
      "duplicate-key",
      SmallContent.introduction.replacing("listen:", with: "⟨1⟩spoken-as: \"again\"\nlisten:")),
    Mistake(
      "missing-else",
      SmallContent.introduction.replacing("  else: [one]", with: "  ⟨1⟩hurt: [one]")),
    Mistake(
      "unreachable-beat",
      SmallContent.introduction
        + "  ⟨1⟩two:\n    say: [\"Nobody gets here.\"]\n    goto: rest\n"),
    Mistake(
      "uncovered-paragraph",
      "⟨1⟩" + SmallContent.introduction.replacing("from: [1, 2, 3]", with: "from: [1, 3]")),
    Mistake(
      "tab",
      SmallContent.introduction.replacing("listen: [", with: "listen:\n⟨1⟩\t- x\nagain_: [")
        .replacing("again_: [\"Nobody's timing you.\"]\n", with: "")),
    Mistake("one-document", SmallContent.introduction + "⟨1⟩---\nopening: {}\n"),
    Mistake("empty-file", "⟨1⟩# nothing yet\n"),
  ]

  private static let beats = [
    Mistake("wrong-shape", beat: "say: ⟨1⟩\"It can stay as it is.\"\ngoto: rest"),
    Mistake("bad-value", beat: "say: [\"It can stay.\"]\nweight: ⟨1⟩heavy\ngoto: rest"),
    Mistake("bad-value", beat: "say: [\"It can stay.\"]\nkind: ⟨1⟩here\ngoto: rest"),
    Mistake("bad-value", beat: "say: [\"It can stay.\"]\ndo: [⟨1⟩pasue]\ngoto: rest"),
    Mistake(
      "missing-otherwise",
      beat: "when: ⟨1⟩{ night: [\"yes\"] }\nsay: [\"It can stay.\"]\ngoto: rest"),
    Mistake("unknown-beat", beat: "say: [\"It can stay.\"]\ngoto: ⟨1⟩tow"),
    Mistake("unknown-label", beat: "say: [\"It can stay.\"]\ngoto: ⟨1⟩conversation/yse"),
    Mistake(
      "unknown-label",
      beat: "say: [\"It can stay.\"]\nexpect: { ⟨1⟩conversation/yep: one, else: rest }"),
    Mistake(
      "unknown-answer",
      beat: "say: [\"It can stay.\"]\nexpect: { ⟨1⟩answers/flat: one, else: rest }"),
    Mistake("missing-else", beat: "say: [\"It can stay.\"]\nexpect: ⟨1⟩{ conversation/yes: one }"),
    Mistake("two-ends", beat: "say: [\"It can stay.\"]\nexpect: { else: rest }\ngoto: ⟨1⟩rest"),
    Mistake("unknown-step", beat: "say: [\"It can stay.\"]\noffer: ⟨1⟩one-note\ngoto: rest"),
    Mistake(
      "unknown-phrase-set",
      beat: "when: { heard: [⟨1⟩cant-slep] }\notherwise: rest\nsay: [\"It can stay.\"]\ngoto: rest"),
    Mistake("unknown-fact", beat: "say: [⟨1⟩\"{persn} said so.\"]\ngoto: rest"),
    Mistake("yaml-trap", beat: "say:\n  - ⟨1⟩One thing: breathe\ngoto: rest"),
  ]

  private static let lines = [
    Mistake("yaml-trap", line: "  - ⟨1⟩It is yours # and only yours"),
    Mistake("yaml-trap", line: "  - ⟨1⟩*softly*"),
    Mistake("yaml-trap", line: "  - ⟨1⟩!stop there"),
    Mistake("yaml-trap", line: "  - ⟨1⟩\"Enough\" is plenty"),
    Mistake("yaml-trap", line: "  - ⟨1⟩? really"),
    Mistake("yaml-trap", line: "  - ⟨1⟩Here is one:"),
    Mistake("hidden-character", line: "  - ⟨1⟩\"safe \\u202E word\""),
  ]

  private static let wordings = [
    Mistake("question-in-say", beat: "say: [⟨1⟩\"Is it still loud?\"]\ngoto: rest"),
    Mistake("exclamation", beat: "say: [⟨1⟩\"Well done!\"]\ngoto: rest"),
    Mistake("assigns", beat: "say: [⟨1⟩\"You should ring them.\"]\ngoto: rest"),
    Mistake("promise", beat: "say: [⟨1⟩\"You will heal.\"]\ngoto: rest"),
    Mistake(
      "copied-words",
      beat: "say: [⟨1⟩\"It is hard when you are the one who did it.\"]\ngoto: rest"),
    Mistake(
      "repeated-sentence",
      beat: "say: [\"It can stay as it is.\", ⟨1⟩\"It can stay as it is.\"]\ngoto: rest"),
  ]

  private static let intents = [
    Mistake(
      "duplicate-pattern", in: "Intents/conversation/no.yaml",
      "patterns: |\n  (no|nope)\n  ⟨1⟩(no|nope)\nexamples: |\n  no\n"),
    Mistake(
      "counterexample-hits", in: "Intents/conversation/not-now.yaml",
      "patterns: |\n  not now\nexamples: |\n  not now\nnot: |\n  ⟨1⟩not now\n"),
    Mistake(
      "unclosed-bracket", in: "Intents/conversation/no.yaml",
      "patterns: |\n  ⟨1⟩(no|nope\nexamples: |\n  no\n"),
    Mistake(
      "unknown-file", in: "Dialogues/trust-again.yaml", "⟨1⟩beats: {}\n"),
  ]

  @Test func `there are forty`() { #expect(Self.mistakes.count >= 40) }

  @Test(arguments: mistakes)
  func `a mistake is one finding, at its place`(mistake: Mistake) {
    let marked = MarkedText(mistake.text)
    let found = SmallContent.findings([mistake.path: marked.text])
    let place = SourceLocation(file: mistake.path, line: marked.line, column: marked.column)
    #expect(
      found.map { "\($0.location) \($0.rule)" } == ["\(place) \(mistake.rule)"],
      "\(found.map(\.message))")
  }
}
