import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

extension ScriptDraft {
  /// What the side somebody stands on is learned from.
  var roleLessons: RoleLessons { roleSides.lessons(with: intents) }

  /// Joins what was added. Nil while a file that every script needs is missing.
  mutating func script() -> Script? {
    reportMissingFiles()
    let language = language()
    guard let notices, let helpLines, let facts else { return nil }
    let library = DialogueLibrary(
      dialogues: dialogues.map { $0.listening(for: sharedAnswers) },
      notices: notices.listening(for: sharedAnswers), reflections: reflections,
      followUps: followUps.followUps, questions: questions.followUps,
      inquiries: inquiries.followUps)
    var script = Script(vocabulary: vocabulary, dialogues: library, helpLines: helpLines)
    script.intents = intents
    script.language = language
    script.facts = facts
    script.safety = SafetyScreen(dangers)
    return script
  }

  private mutating func language() -> Language {
    let phrases = Phrasebook.compiled(from: phraseSets)
    findings.add(phrases.diagnostics)
    let speller = Speller.learned(
      fromExamples: intents.flatMap { $0.examples.map(\.text) }, phrases: phraseSets,
      patterns: patternSets, common: commonWords)
    return Language(speller: speller, phrasebook: phrases.phrasebook)
  }

  /// The patterns of everything that listens.
  private var patternSets: [PatternSet] {
    let answers =
      sharedAnswers + dialogues.flatMap { $0.answers + $0.doors.map(\.answer) }
    let acts = facts?.acts.flatMap { [$0.byOther, $0.byPerson] } ?? []
    return intents.map(\.patterns) + answers.map(\.patterns) + acts
      + followUps.patterns + questions.patterns + inquiries.patterns
      + dangers.flatMap { $0.signs.map(\.patterns) }
  }

  private mutating func reportMissingFiles() {
    let needed = [
      ("Intents/vocabulary.yaml", vocabulary.isEmpty), ("Intents/facts.yaml", facts == nil),
      ("Dialogues/notices.yaml", notices == nil), ("Dialogues/helplines.yaml", helpLines == nil),
    ]
    for (path, isMissing) in needed where isMissing {
      findings.report(
        .missingFile, "this file is needed and isn't here",
        at: SourceLocation(file: path, line: 1, column: 1))
    }
  }
}
