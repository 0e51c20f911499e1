/// Utterances of which is known from what side they are said.
package struct RoleLessons: Hashable, Sendable {
  package var hurt: [Example]
  package var broke: [Example]
  /// Said from either side, or about something else: what keeps the weights from guessing.
  package var neither: [Example]

  package init(hurt: [Example] = [], broke: [Example] = [], neither: [Example] = []) {
    (self.hurt, self.broke, self.neither) = (hurt, broke, neither)
  }

  /// The lessons as the weights learn them, the cues of `lexicon` marked.
  func labelled(in language: Language, marking cues: FactLexicon.RoleCues) -> [LabelledUtterance] {
    [hurt, broke, neither].enumerated().flatMap { number, examples in
      examples.map {
        let utterance = language.utterance(from: $0.text)
        return LabelledUtterance(utterance: cues.marked(utterance), label: number)
      }
    }
  }
}

extension RoleWeights {
  /// Learned from `lessons`. The same lessons give the same weights on every machine.
  package static func learned(
    from lessons: RoleLessons, language: Language, cues: FactLexicon.RoleCues
  ) -> RoleWeights {
    guard !lessons.hurt.isEmpty, !lessons.broke.isEmpty else { return .none }
    let examples = lessons.labelled(in: language, marking: cues)
    // Of three labels the margins alone tell more: measured.
    var rules = LearningRules()
    rules.shareOfChances = 0
    rules.leastSteps = 3
    return RoleWeights(Learning(examples: examples, labels: labels, rules: rules).weights())
  }
}
