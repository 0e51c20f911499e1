import CairnDialogue
import CairnVocabulary

/// A beat that nothing leads to is never heard.
struct UnreachableBeat: LintRule {
  let name = "unreachable-beat"
  let reason = "nothing leads here, so nobody will ever hear it"

  var sample: LintSample {
    LintSample(
      in: LintSample.tree,
      bad: """
        opening:
          else: [one]
        beats:
          one:
            from: [1, 2, 3]
            say: ["It can stay as it is."]
            goto: rest
          ⟨1⟩two:
            say: ["Nobody gets here."]
            goto: rest

        """,
      good: """
        opening:
          else: [one]
        beats:
          one:
            from: [1, 2, 3]
            say: ["It can stay as it is."]
            goto: two
          two:
            say: ["Somebody gets here."]
            goto: rest

        """)
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let reached = BeatGraph(content.trees).reached
    return content.trees.flatMap { tree in
      tree.beats.filter { !reached.contains(BeatID(tree.label, $0.name)) }.map { beat in
        finding("'\(beat.name)': \(reason)", at: beat.location)
      }
    }
  }
}
