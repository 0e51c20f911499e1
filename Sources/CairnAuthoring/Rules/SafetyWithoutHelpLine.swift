import CairnDialogue
import CairnVocabulary

/// Danger that is near is answered with somebody to call.
struct SafetyWithoutHelpLine: LintRule {
  let name = "safety-without-helpline"
  let reason = "danger that is now, or a risk, is answered with whom to call: 'lines'"

  var sample: LintSample {
    let tree = { (keys: String) in
      "opening:\n  now: [one]\n  else: [one]\nbeats:\n  ⟨1⟩one:\n    weight: 0\n\(keys)"
        + "    say: [\"I'm glad you said it.\"]\n    goto: rest\n"
    }
    return LintSample(
      in: "Dialogues/safety/self-harm.yaml", bad: tree(""),
      good: tree("    lines: [suicide_crisis]\n").replacing("⟨1⟩", with: ""))
  }

  /// Nobody is in danger here; the tree turns a wish aside.
  private static let withoutLines: Set<String> = ["surveillance"]

  func findings(in content: LintedContent) -> [Diagnostic] {
    content.openedTrees
      .filter { $0.label.isSafety && !Self.withoutLines.contains($0.label.name) }
      .flatMap { tree in
        firstBeats(of: tree).filter(\.helpLines.isEmpty).map { beat in
          finding("'\(beat.name)' answers danger that is near: \(reason)", at: beat.location)
        }
      }
  }

  /// The ways in for danger that is now or a risk, each beat once.
  private func firstBeats(of tree: Dialogue) -> [Beat] {
    let near = tree.opening.filter { $0.key.hasSuffix("now") || $0.key.hasSuffix("risk") }
    var names: [String] = []
    for name in near.flatMap(\.beats) where !names.contains(name) { names.append(name) }
    return names.compactMap(tree.beat(named:))
  }
}
