import CairnConversation
import CairnDialogue
import CairnMatching
import CairnVocabulary

/// A script in the making: what the files read so far hold.
struct ScriptDraft {
  private let patterns: PatternDecoder
  private var vocabulary: [VocabularyEntry] = []
  private var intents: [Intent] = []
  private var phraseSets: [PhraseSet] = []
  private var facts = FactLexicon()
  private var dialogues: [Dialogue] = []
  private var notices: Dialogue?
  private var reflections: [Reflection] = []
  private var helpLines: HelpLines?
  private(set) var findings = Findings()

  init(_ definitions: Definitions) {
    patterns = PatternDecoder(phraseSets: definitions.phraseSets)
  }

  mutating func add(_ file: ContentFile) {
    switch file.kind {
    case .vocabulary: vocabulary = VocabularyDecoder.entries(from: file.root)
    case .phrases: phraseSets += PhrasesDecoder.sets(from: file.root)
    case .facts: addFacts(file.root)
    case .intent(let label): addIntent(label, file.root)
    case .dialogue(let label): addDialogue(label, file.root)
    case .helpLines: helpLines = HelpLinesDecoder.helpLines(from: file.root)
    case .reflections: addReflections(file.root)
    }
  }

  private mutating func addFacts(_ root: ContentNode) {
    var decoder = FactsDecoder(patterns: patterns)
    facts = decoder.lexicon(from: root)
    findings.add(decoder.findings)
  }

  private mutating func addIntent(_ label: Label, _ root: ContentNode) {
    var decoder = IntentDecoder(patterns: patterns)
    intents.append(decoder.intent(from: root, label: label))
    findings.add(decoder.findings)
  }

  private mutating func addDialogue(_ label: Label, _ root: ContentNode) {
    var decoder = DialogueDecoder(patterns: patterns)
    let dialogue = decoder.dialogue(from: root, label: label)
    if label == DialogueLibrary.noticesLabel {
      notices = dialogue
    } else {
      dialogues.append(dialogue)
    }
    findings.add(decoder.findings)
  }

  private mutating func addReflections(_ root: ContentNode) {
    var decoder = ReflectionDecoder()
    reflections += decoder.reflections(from: root)
    findings.add(decoder.findings)
  }

  /// Joins what was added. Nil while a file that every script needs is missing.
  mutating func script() -> Script? {
    reportMissingFiles()
    let phrasebook = phrasebook()
    guard let notices, let helpLines else { return nil }
    let library = DialogueLibrary(
      dialogues: dialogues, notices: notices, reflections: reflections)
    var script = Script(vocabulary: vocabulary, dialogues: library, helpLines: helpLines)
    script.intents = intents
    script.facts = facts
    script.language = Language(phrasebook: phrasebook)
    return script
  }

  private mutating func phrasebook() -> Phrasebook {
    let compiled = Phrasebook.compiled(from: phraseSets)
    findings.add(compiled.diagnostics)
    return compiled.phrasebook
  }

  private mutating func reportMissingFiles() {
    let needed = [
      ("Intents/vocabulary.yaml", vocabulary.isEmpty), ("Dialogues/notices.yaml", notices == nil),
      ("Dialogues/helplines.yaml", helpLines == nil),
    ]
    for (path, isMissing) in needed where isMissing {
      findings.report(
        .missingFile, "this file is needed and isn't here",
        at: SourceLocation(file: path, line: 1, column: 1))
    }
  }
}
