import CairnConversation
import CairnDialogue
import CairnVocabulary

/// A paragraph of the article that no beat was written from, or a beat that names a paragraph there is not.
struct UncoveredParagraph: LintRule {
  let name = "uncovered-paragraph"
  let reason = "each idea of the section has a beat that carries it"

  var sample: LintSample {
    LintSample(
      in: LintSample.tree, bad: "⟨1⟩" + Self.tree(from: "1, 2"), good: Self.tree(from: "1, 2, 3"))
  }

  private static func tree(from paragraphs: String) -> String {
    "opening:\n  else: [one]\nbeats:\n  one:\n    from: [\(paragraphs)]\n"
      + "    say: [\"It can stay as it is.\"]\n    goto: rest\n"
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let trees = content.script.dialogues
    return content.script.vocabulary.filter(\.label.isSection).flatMap { entry -> [Diagnostic] in
      guard let tree = trees.dialogue(entry.label) else { return [] }
      return uncovered(entry, tree) + beyond(entry, tree)
    }
  }

  private func uncovered(_ entry: VocabularyEntry, _ tree: Dialogue) -> [Diagnostic] {
    let covered = Set(tree.beats.flatMap(\.from))
    let missing = (0..<entry.paragraphs).map { $0 + 1 }.filter { !covered.contains($0) }
    guard !missing.isEmpty else { return [] }
    let names = missing.map(String.init).joined(separator: ", ")
    return [finding("no beat is from paragraph \(names) of \(entry.label)", at: tree.location)]
  }

  private func beyond(_ entry: VocabularyEntry, _ tree: Dialogue) -> [Diagnostic] {
    tree.beats.compactMap { beat in
      beat.from.first { $0 > entry.paragraphs }.map {
        finding("\(entry.label) has \(entry.paragraphs) paragraphs, no \($0)", at: beat.location)
      }
    }
  }
}
