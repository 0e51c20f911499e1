import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// A script in the making: what the files read so far hold.
struct ScriptDraft {
  private let patterns: PatternDecoder
  private(set) var vocabulary: [VocabularyEntry] = []
  private(set) var intents: [Intent] = []
  private(set) var dangers: [SafetyIntent] = []
  private(set) var phraseSets: [PhraseSet] = []
  private(set) var dialogues: [Dialogue] = []
  private(set) var notices: Dialogue?
  private(set) var sharedAnswers: [NamedPatterns] = []
  private(set) var reflections: [Reflection] = []
  private(set) var followUps = FollowUpsDraft()
  private(set) var questions = FollowUpsDraft()
  private(set) var inquiries = FollowUpsDraft()
  private(set) var helpLines: HelpLines?
  private(set) var facts: FactLexicon?
  private(set) var roleSides = RoleSides()
  private(set) var commonWords: [String] = []
  var findings = Findings()

  init(_ definitions: Definitions) {
    patterns = PatternDecoder(phraseSets: definitions.phraseSets)
  }

  mutating func add(_ file: ContentFile) {
    switch file.kind {
    case .vocabulary: vocabulary = VocabularyDecoder.entries(from: file.root)
    case .phrases: phraseSets += PhrasesDecoder.sets(from: file.root)
    case .facts: addFacts(file.root)
    case .roles: roleSides.add(RolesDecoder.sides(from: file.root))
    case .words: commonWords = Speller.words(ofList: file.root.text ?? "")
    case .intent(let label): addIntent(label, file.root)
    case .dialogue(let label): addDialogue(label, file.root)
    case .answers: addAnswers(file.root)
    case .helpLines: helpLines = HelpLinesDecoder.helpLines(from: file.root)
    case .reflections: addReflections(file.root)
    case .followUps: followUps += added(file.root)
    case .questions: questions += added(file.root)
    case .inquiries: inquiries += added(file.root)
    }
  }

  private mutating func addIntent(_ label: Label, _ root: ContentNode) {
    var decoder = IntentDecoder(patterns: patterns)
    intents.append(decoder.intent(from: root, label: label))
    findings.add(decoder.findings)
    if label.isSafety { addDanger(label, root) }
  }

  private mutating func addDanger(_ label: Label, _ root: ContentNode) {
    var decoder = SafetyDecoder(patterns: patterns)
    dangers.append(decoder.intent(from: root, label: label))
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

  private mutating func addAnswers(_ root: ContentNode) {
    var decoder = DialogueDecoder(patterns: patterns)
    sharedAnswers = decoder.answers(from: root)
    findings.add(decoder.findings)
  }

  private mutating func added(_ root: ContentNode) -> FollowUpsDraft {
    var decoder = DialogueDecoder(patterns: patterns)
    let added = decoder.followUps(from: root)
    findings.add(decoder.findings)
    return added
  }

  private mutating func addFacts(_ root: ContentNode) {
    var decoder = FactsDecoder(patterns: patterns)
    facts = decoder.lexicon(from: root)
    findings.add(decoder.findings)
  }

  private mutating func addReflections(_ root: ContentNode) {
    var decoder = ReflectionDecoder()
    reflections += decoder.reflections(from: root)
    findings.add(decoder.findings)
  }
}

/// Follow-ups in the making, each with what it listens for.
struct FollowUpsDraft {
  var all: [FollowUp] = []
  var patterns: [PatternSet] = []

  var followUps: FollowUps { FollowUps(all, patterns: patterns) }

  static func += (draft: inout FollowUpsDraft, more: FollowUpsDraft) {
    draft.all += more.all
    draft.patterns += more.patterns
  }
}
