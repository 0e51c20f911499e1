package import CairnDialogue
package import CairnMatching
package import CairnSafety
package import CairnVocabulary

/// Everything Cairn can hear and say: the content, read and joined.
package struct Script: Sendable {
  /// Every label, in the order of the vocabulary, which breaks ties.
  package let vocabulary: [VocabularyEntry]
  /// What people say. None in a compiled script: what they taught is in its matcher.
  package var intents: [Intent] = []
  package var language = Language()
  package var matcher: IntentMatcher
  /// What the facts beside a label are read by.
  package var facts = FactLexicon()
  /// What danger is read by, before anything else.
  package var safety = SafetyScreen()
  package let dialogues: DialogueLibrary
  package let helpLines: HelpLines

  /// The side each label is usually said from; none for those that may be either.
  package var usualSides: [Label: Role] {
    vocabulary.reduce(into: [:]) { sides, entry in sides[entry.label] = entry.side }
  }

  /// A script that says everything and has learned to hear nothing yet.
  package init(
    vocabulary: [VocabularyEntry], dialogues: DialogueLibrary, helpLines: HelpLines
  ) {
    self.vocabulary = vocabulary
    self.dialogues = dialogues
    self.helpLines = helpLines
    matcher = IntentMatcher(
      labels: vocabulary.map(\.label), patterns: PatternSet(), weights: .none, certainty: .none)
  }
}

/// One label of the vocabulary.
package struct VocabularyEntry: Hashable, Sendable {
  package let label: Label
  /// Paragraphs of its section in the article; 0 for what is no section.
  package let paragraphs: Int
  /// The side it is usually said from: for whoever must take one where a line itself is silent.
  package let side: Role?

  package init(label: Label, paragraphs: Int, side: Role? = nil) {
    self.label = label
    self.paragraphs = paragraphs
    self.side = side
  }
}
