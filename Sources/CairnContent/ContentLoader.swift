import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Reads content into a script, or into everything that is wrong with it.
package struct ContentLoader: Sendable {
  package var limits: ReadingLimits
  /// Whether the script's matcher learns from the examples, which takes seconds. Findings need no learning.
  package var learns: Bool
  /// What is taken over instead of learned where the lessons are the same.
  package var learned: LearnedContent?

  package init(
    limits: ReadingLimits = ReadingLimits(), learns: Bool = true, learned: LearnedContent? = nil
  ) {
    self.limits = limits
    self.learns = learns
    self.learned = learned
  }

  package func load(folder: String) -> LoadedContent {
    load(ContentSource(folder: folder, limits: limits))
  }

  package func load(_ source: ContentSource) -> LoadedContent {
    var findings = source.findings
    let files = source.texts.compactMap { read($0, &findings) }
    let definitions = Definitions(files)
    for file in files { findings.add(check(file, definitions)) }
    var draft = ScriptDraft(definitions)
    for file in files { draft.add(file) }
    let script = draft.script()
    findings.add(draft.findings)
    let diagnostics = findings.diagnostics.inOrder
    let isSound = !diagnostics.contains { $0.severity == .error }
    let sound = isSound ? script.map { taught($0, by: source, roles: draft.roleLessons) } : nil
    return LoadedContent(diagnostics: diagnostics, source: source, script: sound)
  }

  private func read(_ text: SourceText, _ findings: inout Findings) -> ContentFile? {
    guard let kind = ContentKind(path: text.path) else {
      let folders = "Intents/GROUP/NAME.yaml or Dialogues/GROUP/NAME.yaml"
      findings.report(
        .unknownFile, "no content lives here; wanted is \(folders)",
        at: text.location(line: 1, column: 1))
      return nil
    }
    if kind == .words { return ContentFile(kind: kind, text: text, root: text.asBlock) }
    let read = ContentReader(limits: limits).read(text)
    findings.add(read.findings)
    return read.root.map { ContentFile(kind: kind, text: text, root: $0) }
  }

  /// The script with what it hears by learned from its intents and `roles`.
  private func taught(_ script: Script, by source: ContentSource, roles: RoleLessons) -> Script {
    if let learned, learned.lessons == source.lessons { return learned.teaching(script) }
    var script = script
    guard learns else {
      script.matcher = .unlearned(
        from: script.intents, labels: script.vocabulary.map(\.label))
      return script
    }
    script.matcher = IntentMatcher.learned(
      from: script.intents, labels: script.vocabulary.map(\.label), language: script.language,
      workers: .processors)
    script.facts.roleWeights = RoleWeights.learned(
      from: roles, language: script.language, cues: script.facts.roles)
    return script
  }

  private func check(_ file: ContentFile, _ definitions: Definitions) -> Findings {
    var checker = ContentChecker(file.text, definitions: definitions, tree: file.kind.tree)
    if let label = file.kind.label { checker.checkName(label.text, of: .label, at: file.start) }
    if file.kind.tree == DialogueLibrary.noticesLabel { checker.checkNotices(file.root) }
    guard let shape = file.kind.shape else { return checker.findings }
    checker.check(file.root, is: shape)
    return checker.findings
  }
}

/// One file that could be read.
struct ContentFile {
  let kind: ContentKind
  let text: SourceText
  let root: ContentNode

  var start: SourceLocation { text.location(line: 1, column: 1) }
}

extension [Diagnostic] {
  /// By place; two at one place in the order they were found.
  fileprivate var inOrder: [Diagnostic] {
    enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }
}
