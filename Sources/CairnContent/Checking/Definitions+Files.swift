import CairnVocabulary

extension Definitions {
  init(_ files: [ContentFile]) {
    needs = ContentKey.needs
    for file in files {
      switch file.kind {
      case .vocabulary: labels = file.root["labels"]?.items.compactMap { $0["label"]?.text }
      case .phrases: phraseSets = (phraseSets ?? []) + file.root.entries.map(\.key)
      case .dialogue(let label): trees[label] = TreeNames(file.root)
      case .answers: answers = file.root.entries.map(\.key)
      case .facts:
        acts = file.root["acts"]?.entries.map(\.key)
        feelings = file.root["feelings"]?.entries.map(\.key)
      case .roles, .intent, .helpLines, .reflections, .words: break
      case .followUps, .questions, .inquiries: break
      }
    }
  }
}
