import CairnConversation
import CairnVocabulary

/// Turns `Intents/vocabulary.yaml` into the labels, in its order.
enum VocabularyDecoder {
  static func entries(from root: ContentNode) -> [VocabularyEntry] {
    root["labels"]?.items.compactMap { node in
      node["label"]?.text.flatMap { Label($0) }.map { label in
        VocabularyEntry(
          label: label, paragraphs: node["paragraphs"]?.text.flatMap { Int($0) } ?? 0,
          side: node["side"]?.text.flatMap(Role.init))
      }
    } ?? []
  }
}
