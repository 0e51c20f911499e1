import CairnContent

/// The smallest content that the loader has nothing to say about, around one file under test.
enum SmallContent {
  static func loading(
    _ text: String, as path: String, beside more: [SourceText] = []
  ) -> LoadedContent {
    ContentLoader().load(
      ContentSource(texts: others(than: path) + [SourceText(path: path, text: text)] + more))
  }

  private static func others(than path: String) -> [SourceText] {
    files.filter { $0.path != path }.map { SourceText(path: $0.path, text: $0.text) }
  }

  private static let files: [(path: String, text: String)] = [
    (
      "Intents/vocabulary.yaml",
      """
      labels:
        - label: trust-again/introduction
          paragraphs: "3"
          side: hurt
        - label: conversation/yes
      """
    ),
    ("Intents/phrases/nights.yaml", "cant-sleep: |\n  cant sleep\n  lie awake\n"),
    (
      "Intents/conversation/yes.yaml",
      """
      patterns: |
        (yes|yeah) [please]
      examples: |
        yes
        yeah, go on
        Yes please
      not: |
        yes but no
      """
    ),
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
        best-friend: { kind: friend, words: [best friend, bestie] }
      feelings:
        numb: [numb, hollow]
      things:
        phone: [phone]
      """
    ),
    (
      "Intents/roles/sides.yaml",
      """
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
  ]

  private static var notices: String {
    let beats = NoticeNames.all.map { "  \($0):\n    say: [\"\($0)\"]\n    goto: rest\n" }
    return "beats:\n" + beats.joined()
  }
}
