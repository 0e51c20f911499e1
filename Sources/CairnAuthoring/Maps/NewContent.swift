package import CairnVocabulary

/// The files of a new label to fill in: an intent, a tree and a story. `cairn check` has nothing against them.
package struct NewContent: Sendable {
  private let label: Label

  package init(_ label: Label) { self.label = label }

  /// Path and text of each file.
  package var files: [(path: String, text: String)] {
    [
      ("Intents/\(label).yaml", intent), ("Dialogues/\(label).yaml", tree),
      ("Tests/Transcripts/\(label.name).transcript", story),
    ]
  }

  /// What is added at the end of `Intents/vocabulary.yaml`.
  package var vocabularyEntry: String { "  - label: \(label)\n" }

  private var words: String { label.name.replacing("-", with: " ") }

  private var intent: String {
    """
    # What people say when they mean \(words). Whole lines, as they would type them, in many voices.
    examples: |
      \(words)
    # Lines that only look like it:
    #not: |
    #  a line that means something else

    """
  }

  private var tree: String {
    """
    # \(words)
    spoken-as: "\(words)"
    opening:
      else: [one]
    listen:
      - "There's room for it here."
    beats:
      one:
        kind: hear                # hear, idea (after two turns of listening), step (with permission)
        weight: 1                 # 0 light to 3 heavy
        say:
          - "Say as much of it as you like."
          - "It can be told in any order."
        goto: rest

    """
  }

  private var story: String {
    """
    # What somebody says, and what must and must not be answered. 'cairn test --bless' records the rest.
    story: \(words)
    > \(words)
    ! you should

    """
  }
}
