package import CairnDialogue
package import CairnMatching
package import CairnVocabulary

/// Everything Cairn can hear and say: the content, read and joined.
package struct Script: Sendable {
  /// Every label, in the order of the vocabulary, which breaks ties.
  package let vocabulary: [VocabularyEntry]
  package let intents: [Intent]
  package let phrasebook: Phrasebook
  package let dialogues: DialogueLibrary
  package let helpLines: HelpLines

  package init(
    vocabulary: [VocabularyEntry], intents: [Intent], phrasebook: Phrasebook,
    dialogues: DialogueLibrary, helpLines: HelpLines
  ) {
    self.vocabulary = vocabulary
    self.intents = intents
    self.phrasebook = phrasebook
    self.dialogues = dialogues
    self.helpLines = helpLines
  }
}

/// One label of the vocabulary.
package struct VocabularyEntry: Hashable, Sendable {
  package let label: Label
  /// Paragraphs of its section in the article; 0 for what is no section.
  package let paragraphs: Int

  package init(label: Label, paragraphs: Int) {
    self.label = label
    self.paragraphs = paragraphs
  }
}
