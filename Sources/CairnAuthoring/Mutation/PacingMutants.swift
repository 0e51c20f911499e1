import CairnPacing

/// Every number of the pacing moved, and every rule left out.
enum PacingMutants {
  static var all: [Mutant] { numbers + policies }

  private static var numbers: [Mutant] {
    changes.map { name, change in
      var rules = PacingRules()
      change(&rules)
      return Mutant(
        kind: .number, place: "PacingRules", words: name, change: .pacing(Pacing(rules: rules)))
    }
  }

  private static var policies: [Mutant] {
    let all = Pacing.allPolicies
    return all.indices.map { index in
      var rest = all
      let policy = rest.remove(at: index)
      return Mutant(
        kind: .policy, place: "Pacing", words: "without \(type(of: policy).name)",
        change: .pacing(Pacing(policies: rest)))
    }
  }

  private static let changes: [(String, @Sendable (inout PacingRules) -> Void)] = [
    ("turnsBeforeIdeas: 1", { $0.turnsBeforeIdeas = 1 }),
    ("turnsBeforeIdeas: 3", { $0.turnsBeforeIdeas = 3 }),
    ("questionsInARow: 1", { $0.questionsInARow = 1 }),
    ("questionsInARow: 3", { $0.questionsInARow = 3 }),
    ("shortAnswersInARow: 1", { $0.shortAnswersInARow = 1 }),
    ("shortAnswersInARow: 3", { $0.shortAnswersInARow = 3 }),
    ("turnsGoingRound: 2", { $0.turnsGoingRound = 2 }),
    ("turnsGoingRound: 8", { $0.turnsGoingRound = 8 }),
    ("turnsGoingRoundUnsaid: 3", { $0.turnsGoingRoundUnsaid = 3 }),
    ("turnsBeforeRound: 5", { $0.turnsBeforeRound = 5 }),
    ("turnsBeforeRound: 20", { $0.turnsBeforeRound = 20 }),
    ("turnsOfLongSitting: 15", { $0.turnsOfLongSitting = 15 }),
    ("turnsOfLongSitting: 60", { $0.turnsOfLongSitting = 60 }),
    ("secondsOfLongSitting: 20 minutes", { $0.secondsOfLongSitting = 1_200 }),
    ("secondsOfLongSitting: 80 minutes", { $0.secondsOfLongSitting = 4_800 }),
    ("turnsAfterDanger: 5", { $0.turnsAfterDanger = 5 }),
    ("daysAfterRefusal: 15", { $0.daysAfterRefusal = 15 }),
    ("daysAfterRefusal: 60", { $0.daysAfterRefusal = 60 }),
    ("wordsAtMost: 30", { $0.wordsAtMost = 30 }),
    ("wordsAtLeastAllowed: 20", { $0.wordsAtLeastAllowed = 20 }),
    ("weightWhenHeavy: 3", { $0.weightWhenHeavy = 3 }),
  ]
}
