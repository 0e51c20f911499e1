import CairnDialogue
import CairnVocabulary

/// What a content file holds, by its path.
enum ContentKind: Hashable {
  case vocabulary
  case phrases
  case facts
  case roles
  /// A plain list of common words, one a line.
  case words
  case intent(Label)
  case dialogue(Label)
  /// What several trees listen for.
  case answers
  case helpLines
  case reflections
  case followUps
  case questions
  case inquiries

  /// Nil for a file that no room knows.
  init?(path: String) {
    if path == "Intents/words.txt" {
      self = .words
      return
    }
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, file.hasSuffix(".yaml") else { return nil }
    let name = String(file.dropLast(".yaml".count))
    switch (parts.first, parts.dropFirst().dropLast()) {
    case ("Intents", []): self.init(intentsFile: name)
    case ("Intents", ["phrases"]): self = .phrases
    case ("Intents", ["roles"]): self = .roles
    case ("Intents", let folders) where folders.count == 1:
      self = .intent(Label(group: parts[1], name: name))
    case ("Dialogues", []): self.init(dialoguesFile: name)
    case ("Dialogues", ["reflections"]): self = .reflections
    case ("Dialogues", ["follow-ups"]): self = .followUps
    case ("Dialogues", ["questions"]): self = .questions
    case ("Dialogues", let folders) where folders.count == 1:
      self = .dialogue(Label(group: parts[1], name: name))
    default: return nil
    }
  }

  private init?(intentsFile name: String) {
    switch name {
    case "vocabulary": self = .vocabulary
    case "facts": self = .facts
    default: return nil
    }
  }

  private init?(dialoguesFile name: String) {
    switch name {
    case "notices": self = .dialogue(DialogueLibrary.noticesLabel)
    case "answers": self = .answers
    case "helplines": self = .helpLines
    case "inquiries": self = .inquiries
    default: return nil
    }
  }

  /// The shape of the whole file. Nil for a plain list, which is no YAML.
  var shape: ContentShape? {
    switch self {
    case .vocabulary: .group(.vocabulary)
    case .phrases: .named(.entries)
    case .facts: .group(.facts)
    case .roles: .group(.roleLessons)
    case .words: nil
    case .intent(let label): .group(label.isSafety ? .safetyIntent : .intent)
    case .dialogue(let label): .group(label == DialogueLibrary.noticesLabel ? .notices : .dialogue)
    case .answers: .named(.group(.answer))
    case .helpLines: .group(.helpLines)
    case .reflections: .named(.group(.reflection))
    case .followUps, .questions: .named(.group(.followUp))
    case .inquiries: .named(.group(.inquiry))
    }
  }

  /// The label that the path names and the vocabulary must hold.
  var label: Label? {
    switch self {
    case .intent(let label): label
    case .dialogue(let label) where label != DialogueLibrary.noticesLabel: label
    default: nil
    }
  }

  var tree: Label? {
    if case .dialogue(let label) = self { label } else { nil }
  }
}
