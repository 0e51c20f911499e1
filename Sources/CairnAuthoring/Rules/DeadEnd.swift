import CairnConversation
import CairnDialogue
import CairnVocabulary

/// A question whose every answer leads nowhere, or beats that lead round to themselves without waiting.
struct DeadEnd: LintRule {
  let name = "dead-end"
  let reason = "whatever is answered, nothing follows; give an answer its own beat, or don't ask"

  var sample: LintSample {
    LintSample(
      beat: "⟨1⟩from: [1, 2, 3]\nask: [\"Is it still loud?\"]\nexpect: { else: rest }"
        .replacing("⟨1⟩", with: ""),
      good:
        "from: [1, 2, 3]\nask: [\"Is it still loud?\"]\nexpect: { conversation/yes: two, else: rest }"
    ).marking("  one:", with: "  ⟨1⟩one:")
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let graph = BeatGraph(content.trees)
    return content.trees.flatMap { tree in
      tree.beats.compactMap { beat in
        if isUnheard(beat, in: tree) {
          return finding("'\(beat.name)': \(reason)", at: beat.location)
        }
        return isRing(BeatID(tree.label, beat.name), graph, content)
          ? finding("'\(beat.name)' leads back to itself without waiting", at: beat.location) : nil
      }
    }
  }

  /// A question of a section with nothing to say to any answer.
  private func isUnheard(_ beat: Beat, in tree: Dialogue) -> Bool {
    guard !beat.ask.isEmpty, tree.label.isSection else { return false }
    return beat.targets.allSatisfy { $0 == .rest || $0 == .beat(beat.name) }
  }

  private func isRing(_ start: BeatID, _ graph: BeatGraph, _ content: LintedContent) -> Bool {
    var id = start
    var seen: Set<BeatID> = []
    while seen.insert(id).inserted {
      guard case .goto(let target)? = content.script.dialogues.beat(id)?.ending,
        let next = graph.beats(at: target, in: id.dialogue).first
      else { return false }
      if next == start { return true }
      id = next
    }
    return false
  }
}

extension LintSample {
  /// The same with a mark in the bad one, at text outside the beat's keys.
  func marking(_ text: String, with marked: String) -> LintSample {
    LintSample(in: path, bad: bad.replacing(text, with: marked, maxReplacements: 1), good: good)
  }
}
