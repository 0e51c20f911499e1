import CairnAuthoring
import CairnContent
import CairnConversation
import CairnDialogue
import CairnPacing

/// Small trees in which every rule of timing has something to hold back.
enum TimingContent {
  static let loaded = ContentLoader(learns: false).load(
    ContentSource(texts: files.map { SourceText(path: $0.path, text: $0.text) }))

  static var script: Script? { loaded.script }

  static func companion(_ script: Script, pacing: Pacing = Pacing()) -> Companion {
    Companion(
      library: script.dialogues, helpLines: script.helpLines, listener: LabelListener(),
      pacing: pacing)
  }

  private static let sections = [
    "trust-again/one", "trust-again/ideas", "trust-again/chain", "trust-again/heavy",
    "trust-again/into", "trust-again/near", "trust-again/load", "trust-again/steps",
    "trust-again/long",
    "regain-trust/facing",
  ]
  private static let steering = [
    "not-now", "slow-down", "just-listen", "close-topic", "goodbye", "ready", "yes", "no", "unsure",
    "greet", "small-talk",
  ]

  private static var files: [(path: String, text: String)] {
    [
      ("Intents/vocabulary.yaml", vocabulary),
      (
        "Intents/facts.yaml",
        """
        roles:
          hurt: |
            cheated on me
        acts:
          cheated:
            other: |
              cheated on me
            own: |
              i cheated
            they: "cheated"
            you: "cheated"
        relations:
          best-friend: { kind: friend, words: [best friend] }
        feelings:
          numb: [numb]
        things:
          phone: [phone]
        """
      ),
      (
        "Dialogues/helplines.yaml",
        """
        as-of: "2026-11-20"
        international: [ { name: "Find A Helpline", contact: "findahelpline.com", confidence: high } ]
        countries:
          GB: { name: United Kingdom, emergency: [ { number: "999", confidence: high } ] }
        """
      ),
      ("Dialogues/notices.yaml", notices),
    ] + trees
  }

  private static var vocabulary: String {
    let labels =
      sections.map { "  - label: \($0)\n    paragraphs: \"1\"\n" }
      + steering.map { "  - label: conversation/\($0)\n" } + ["  - label: safety/in-danger\n"]
    return "labels:\n" + labels.joined()
  }

  private static var notices: String {
    let asking: Set = ["gate", "may-i-offer"]
    let beats = Notice.written.map(\.rawValue).map { name in
      asking.contains(name)
        ? "  \(name):\n    say: [\"Notice \(name).\"]\n    ask: [\"May \(name)?\", \"Would \(name)?\"]\n"
          + "    expect: { conversation/yes: resume, else: rest }\n"
        : "  \(name):\n    say: [\"Notice \(name), one.\", \"Notice \(name), two.\"]\n    goto: rest\n"
    }
    return "spoken-as: \"notices\"\nopening:\n  else: [opening]\nbeats:\n" + beats.joined()
  }
}
