import CairnConversation
import CairnDialogue
import CairnPacing
import CairnVocabulary

/// What is said at once stays within what a tired person reads.
struct LongReply: LintRule {
  let name = "long-reply"
  let reason = "a reply holds at most \(PacingRules().wordsAtMost) words"

  var sample: LintSample {
    let long = Array(repeating: "It can stay as it is for today.", count: 8).joined(separator: " ")
    return LintSample(
      beat: "from: [1, 2, 3]\nsay: [\"\(long)\"]\ngoto: rest",
      good: "from: [1, 2, 3]\nsay: [\"It can stay as it is for today.\"]\ngoto: rest"
    ).marking("  one:", with: "  ⟨1⟩one:")
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let graph = BeatGraph(content.trees)
    let limit = PacingRules().wordsAtMost
    return content.openedTrees.filter { !$0.label.isSafety }.flatMap { tree in
      tree.beats.compactMap { beat in
        let count = beat.longest(asking: true)
        let next = following(beat, in: tree, graph, content)
        let joined = beat.longest(asking: false) + (next?.longest(asking: true) ?? 0)
        if count > limit {
          return finding("\(count) words in '\(beat.name)': \(reason)", at: beat.location)
        }
        guard let next, joined > limit else { return nil }
        return finding(
          "\(joined) words in '\(beat.name)' with '\(next.name)' after it: \(reason)",
          at: beat.location)
      }
    }
  }

  /// The beat said in the same reply.
  private func following(
    _ beat: Beat, in tree: Dialogue, _ graph: BeatGraph, _ content: LintedContent
  ) -> Beat? {
    guard case .goto(let target) = beat.ending, beat.kind == .hear || target != .rest else {
      return nil
    }
    return graph.beats(at: target, in: tree.label).first.flatMap(content.script.dialogues.beat)
      .flatMap { $0.kind == .hear || beat.kind == .hear ? $0 : nil }
  }
}

extension Beat {
  /// Words of its longest variant, with its longest question where `asking`.
  fileprivate func longest(asking: Bool) -> Int {
    let words = { (lines: [Line]) in
      lines.map { SpokenLine($0, as: .say).wordCount }.max() ?? 0
    }
    return words(say) + (asking ? words(ask) : 0)
  }
}
