import CairnAuthoring
import CairnContent
import CairnConversation
import CairnDialogue
import CairnVocabulary
import Testing

/// The smallest content that neither the reader nor the rules have anything to say about, around what a test changes.
enum SmallContent {
  /// A file without text is left out.
  static func loading(_ changed: [String: String], learns: Bool = false) -> LoadedContent {
    let texts = files.merging(changed) { $1 }.filter { !$0.value.isEmpty }.map {
      SourceText(path: $0.key, text: $0.value)
    }
    return ContentLoader(learns: learns).load(ContentSource(texts: texts))
  }

  /// Everything found: what the reader says, then what the rules say.
  static func findings(_ changed: [String: String]) -> [Diagnostic] {
    let loaded = loading(changed)
    let voice = loaded.script.map { script in
      Linter().findings(in: LintedContent(script))
    }
    return loaded.diagnostics + (voice ?? [])
  }

  static func script(_ changed: [String: String] = [:], learns: Bool = false) throws -> Script {
    let loaded = loading(changed, learns: learns)
    return try #require(loaded.script, "\(loaded.diagnostics)")
  }

  static let tree = "Dialogues/trust-again/introduction.yaml"

  static func tree(beats: String) -> String { "opening:\n  else: [one]\nbeats:\n" + beats }

  static let files: [String: String] = [
    "Intents/vocabulary.yaml": vocabulary,
    "Intents/phrases/nights.yaml": "cant-sleep: |\n  cant sleep\n  lie awake\n",
    "Intents/facts.yaml": facts,
    "Intents/roles/sides.yaml": roles,
    "Intents/trust-again/introduction.yaml":
      "examples: |\n  i cant trust anybody\n  where do i begin with trust\n  nobody can be believed\n",
    "Intents/conversation/yes.yaml":
      "patterns: |\n  (yes|yeah) [please]\nexamples: |\n  yes\n  yeah please\nnot: |\n  yes but no\n",
    "Intents/conversation/no.yaml": "patterns: |\n  (no|nope)\nexamples: |\n  no\n  nope\n",
    "Intents/conversation/not-now.yaml":
      "patterns: |\n  not now\nexamples: |\n  not now\n  not now please\n",
    "Intents/safety/self-harm.yaml": danger,
    "Dialogues/helplines.yaml": lines,
    "Dialogues/notices.yaml": notices,
    "Dialogues/conversation/yes.yaml": steering("Good.", "pause-not"),
    "Dialogues/conversation/no.yaml": steering("That's all right.", "pause-not"),
    "Dialogues/conversation/not-now.yaml": steering("It stops here.", "pause"),
    "Dialogues/safety/self-harm.yaml": safety,
    "Dialogues/trust-again/introduction.yaml": introduction,
  ]

  private static let vocabulary = """
    labels:
      - label: trust-again/introduction
        paragraphs: "3"
        side: hurt
      - label: conversation/yes
      - label: conversation/no
      - label: conversation/not-now
      - label: safety/self-harm

    """

  static let introduction = """
    spoken-as: "beginning"
    opening:
      else: [one]
    listen: ["Nobody's timing you."]
    beats:
      one:
        from: [1, 2, 3]
        say: ["It can stay as it is.", "Nothing has to be fixed tonight."]
        goto: rest

    """

  private static func steering(_ words: String, _ directive: String) -> String {
    let does = directive == "pause" ? "    do: [pause]\n" : ""
    return "opening:\n  else: [only]\nbeats:\n  only:\n    weight: 0\n    reflect: \"no\"\n" + does
      + "    say: [\"\(words)\"]\n    goto: rest\n"
  }

  private static let safety = """
    opening:
      else: [near]
    beats:
      near:
        weight: 0
        lines: [suicide_crisis]
        say: ["I'm glad you said it."]
        goto: rest

    """

  private static let danger = """
    signs:
      wish:
        tier: "2"
        form: own
        patterns: |
          want to die
    examples: |
      i want to die

    """

  private static let lines = """
    as-of: "2026-11-20"
    international: [ { name: "Find A Helpline", contact: "findahelpline.com", confidence: high } ]
    countries:
      GB:
        name: United Kingdom
        emergency: [ { number: "999", confidence: high } ]
        suicide_crisis: [ { name: "Samaritans", number: "116 123", confidence: high } ]

    """

  private static let roles = """
    hurt: |
      he lied to me
      she lied to me
      they lied to me
    broke: |
      i lied to him
      i lied to her
      i lied to them
    hurt-labels: [trust-again/introduction]

    """

  private static let facts = """
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
      best-friend: { kind: friend, words: [best friend, bestie] }
    feelings:
      numb: [numb, hollow]
    things:
      phone: [phone]

    """

  private static var notices: String {
    let beats = Notice.written.map(\.rawValue).map { name in
      "  \(name):\n    say: [\"This is the notice \(name).\"]\n    goto: rest\n"
    }
    return "beats:\n" + beats.joined()
  }
}

/// A text with `⟨1⟩` where a finding must land, and that place.
struct MarkedText {
  let text: String
  let line: Int
  let column: Int

  init(_ marked: String) {
    let parts = marked.split(separator: "⟨1⟩", omittingEmptySubsequences: false)
    text = parts.joined()
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    line = parts.count == 2 ? before.count : 0
    column = parts.count == 2 ? (before.last?.count ?? 0) + 1 : 0
  }
}
