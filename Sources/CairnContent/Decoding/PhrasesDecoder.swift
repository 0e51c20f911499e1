import CairnMatching
import CairnVocabulary

/// Turns a file of `Intents/phrases/` into named sets.
enum PhrasesDecoder {
  static func sets(from root: ContentNode) -> [PhraseSet] {
    root.entries.map { entry in
      PhraseSet(
        name: entry.key,
        phrases: entry.value.lines.compactMap { line in
          line.text.map { PhraseSet.Phrase(text: $0, location: line.location) }
        })
    }
  }
}
