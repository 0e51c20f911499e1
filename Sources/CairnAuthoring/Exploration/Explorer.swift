package import CairnConversation
import CairnDialogue
package import CairnPacing
package import CairnVocabulary

/// Walks every state of every tree, with labels as what is said, and holds each turn to the properties.
package struct Explorer: Sendable {
  private let script: Script
  private let companion: Companion
  private let alphabet: ExplorationAlphabet
  /// States of one tree after which the walk of it stops.
  private let limit: Int

  package init(_ script: Script, statesOfTree limit: Int, pacing: Pacing = Pacing()) {
    self.script = script
    self.limit = limit
    alphabet = ExplorationAlphabet(script)
    // Without the sentence that is said back: where a reply hangs on it alone, it is silent here.
    let library = DialogueLibrary(
      dialogues: script.dialogues.dialogues.values
        .filter { $0.label != DialogueLibrary.noticesLabel }.sorted { $0.label < $1.label },
      notices: script.dialogues.notices, reflections: [])
    companion = Companion(
      library: library, helpLines: script.helpLines, listener: alphabet.listener,
      pacing: pacing)
  }

  /// Explores `label`, or every tree; `told` hears of each tree when it is done.
  ///
  /// `jobs`: how many trees at a time, 1 or more.
  package func explored(
    only label: Label? = nil, jobs: Int, told: @Sendable (String) -> Void = { _ in }
  ) async -> ExplorationReport {
    let trees = companion.library.dialogues.values
      .filter { $0.label != DialogueLibrary.noticesLabel && (label == nil || $0.label == label) }
      .sorted { $0.label < $1.label }
    var outcomes: [(Label, TreeExploration.Outcome)] = []
    await withTaskGroup(of: (Label, TreeExploration.Outcome).self) { group in
      var waiting = trees[...]
      for tree in waiting.prefix(jobs) { group.addTask { explore(tree) } }
      waiting = waiting.dropFirst(jobs)
      for await done in group {
        outcomes.append(done)
        told("\(outcomes.count) of \(trees.count) trees, \(done.0): \(done.1.states) states")
        if let next = waiting.popFirst() { group.addTask { explore(next) } }
      }
    }
    return ExplorationReport(
      outcomes.sorted { $0.0 < $1.0 }.map { (label: $0.0, outcome: $0.1) }, of: script,
      isWhole: label == nil)
  }

  private func explore(_ tree: Dialogue) -> (Label, TreeExploration.Outcome) {
    let exploration = TreeExploration(
      tree: tree, companion: companion, alphabet: alphabet, limit: limit)
    return (tree.label, exploration.outcome())
  }
}
