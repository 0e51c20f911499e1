extension ContentRule {
  /// Nil where a file's text alone cannot show it: files that cannot be opened, are missing, or are too large.
  package var sample: RuleSample? {
    switch self {
    case .unreadableFile, .missingFile, .tooLarge: nil
    case .emptyFile: RuleSample(bad: "⟨1⟩# nothing yet\n", good: .smallTree)
    case .unknownFile: RuleSample(in: "Dialogues/notes.yaml", bad: "⟨1⟩a: b\n", good: "")
    case .yamlSyntax: RuleSample(bad: "opening:\n  else: [one]\n ⟨1⟩beats: {}\n", good: .smallTree)
    case .oneDocument: RuleSample(bad: .smallTree + "⟨1⟩---\na: b\n", good: .smallTree)
    case .tab, .yamlTrap, .hiddenCharacter, .unknownFact: lineSample
    case .unknownPhraseSet, .unknownWord, .badName, .duplicateKey: namedSample
    default: beatSample
    }
  }

  private var lineSample: RuleSample? {
    switch self {
    case .tab: RuleSample(line: "⟨1⟩\t- \"take your time\"", good: "  - \"take your time\"")
    case .yamlTrap:
      RuleSample(line: "  - ⟨1⟩One thing: breathe", good: "  - \"One thing: breathe\"")
    case .hiddenCharacter:
      RuleSample(line: "  - ⟨1⟩\"safe \\u202E word\"", good: "  - \"safe word\"")
    case .unknownFact:
      RuleSample(line: "  - ⟨1⟩\"{preson} said so\"", good: "  - \"{person} said so\"")
    default: nil
    }
  }

  private var beatSample: RuleSample? {
    switch self {
    case .unknownKey: RuleSample(beat: "⟨1⟩wieght: 2\ngoto: rest", good: "weight: 2\ngoto: rest")
    case .missingKey: RuleSample(bad: "⟨1⟩beats:\n  one:\n    goto: rest\n", good: .smallTree)
    case .wrongShape:
      RuleSample(beat: "say: ⟨1⟩\"x\"\ngoto: rest", good: "say: [\"x\"]\ngoto: rest")
    case .badValue: RuleSample(beat: "weight: ⟨1⟩4\ngoto: rest", good: "weight: 3\ngoto: rest")
    case .missingElse:
      RuleSample(
        beat: "expect:\n  ⟨1⟩conversation/yes: rest",
        good: "expect:\n  conversation/yes: rest\n  else: rest")
    case .missingOtherwise:
      RuleSample(
        beat: "when: ⟨1⟩{ role: [hurt] }\ngoto: rest",
        good: "when: { role: [hurt] }\notherwise: rest\ngoto: rest")
    case .beatWithoutEnd: RuleSample(beat: "⟨1⟩say: [\"x\"]", good: "say: [\"x\"]\ngoto: rest")
    case .twoEnds:
      RuleSample(beat: "expect: { else: rest }\ngoto: ⟨1⟩rest", good: "expect: { else: rest }")
    case .unknownBeat: RuleSample(beat: "goto: ⟨1⟩onne", good: "goto: one")
    case .unknownLabel:
      RuleSample(
        beat: "expect:\n  ⟨1⟩conversation/yse: rest\n  else: rest",
        good: "expect:\n  conversation/yes: rest\n  else: rest")
    case .unknownAnswer:
      RuleSample(
        beat: "expect:\n  ⟨1⟩answers/flat: rest\n  else: rest", good: "expect:\n  else: rest")
    case .unknownStep: RuleSample(beat: "offer: ⟨1⟩one-note\ngoto: rest", good: "goto: rest")
    default: nil
    }
  }

  private var namedSample: RuleSample? {
    switch self {
    case .duplicateKey:
      RuleSample(beat: "weight: 1\n⟨1⟩weight: 2\ngoto: rest", good: "weight: 1\ngoto: rest")
    case .badName:
      RuleSample(bad: .smallTree + "  ⟨1⟩rest:\n    goto: one\n", good: .smallTree)
    case .unknownPhraseSet:
      RuleSample(
        beat: "when: { heard: [⟨1⟩cant-sleeep] }\notherwise: rest\ngoto: rest",
        good: "when: { heard: [cant-sleep] }\notherwise: rest\ngoto: rest")
    case .unknownWord:
      RuleSample(
        beat: "lines: [⟨1⟩suicide_crises]\ngoto: rest", good: "lines: [suicide_crisis]\ngoto: rest")
    default: nil
    }
  }
}

extension String {
  fileprivate static let smallTree = "opening:\n  else: [one]\nbeats:\n  one:\n    goto: rest\n"
}
