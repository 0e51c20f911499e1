import CairnDialogue
import CairnVocabulary

/// Somebody on one side of the hurt, or who has not said which, finds no way into a section.
struct MissingRole: LintRule {
  let name = "missing-role"
  let reason = "whoever comes, hurt or having hurt or not saying, finds a way in"

  var sample: LintSample {
    LintSample(
      in: LintSample.tree,
      bad: """
        ⟨1⟩opening:
          else: [one]
        beats:
          one:
            from: [1, 2, 3]
            when: { role: [hurt] }
            otherwise: rest
            say: ["It can stay as it is."]
            goto: rest

        """,
      good: """
        opening:
          else: [one]
        beats:
          one:
            from: [1, 2, 3]
            say: ["It can stay as it is."]
            goto: rest

        """)
  }

  func findings(in content: LintedContent) -> [Diagnostic] {
    let roles: [Role?] = Role.allCases + [nil]
    return content.openedTrees.filter(\.label.isSection).flatMap { tree in
      roles.filter { !hasEntrance(tree, for: $0) }.map { role in
        finding("no way into \(tree.label) for '\(role?.rawValue ?? "unknown")'", at: tree.location)
      }
    }
  }

  private func hasEntrance(_ tree: Dialogue, for role: Role?) -> Bool {
    let own = tree.opening.first { $0.key == (role?.rawValue ?? "else") }
    let beats = (own ?? tree.opening.first { $0.key == "else" })?.beats ?? []
    return beats.compactMap(tree.beat(named:)).contains { $0.admits(role) }
  }
}

extension Beat {
  /// Whether its condition, as far as it asks for a role, holds for `role`.
  func admits(_ role: Role?) -> Bool {
    (condition?.tests ?? []).allSatisfy { test in
      if case .role(let roles) = test { roles.contains(role) } else { true }
    }
  }
}
