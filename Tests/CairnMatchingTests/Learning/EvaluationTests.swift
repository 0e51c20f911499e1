import CairnMatching
import CairnVocabulary
import Testing

struct EvaluationTests {
  private let lied = Label(group: "talk", name: "lied")
  private let left = Label(group: "talk", name: "left")
  private let outOfScope = Label(group: "other", name: "out-of-scope")

  private func result(_ labels: Label..., confidence: Confidence) -> MatchResult {
    MatchResult(
      ranked: labels.map { Match(label: $0, score: 0.5) }, confidence: confidence, layer: .learned)
  }

  @Test func `any fair label is a hit, and a sure miss is counted`() {
    var evaluation = Evaluation()
    evaluation.add(result(left, lied, confidence: .sure), accepted: [lied, left])
    evaluation.add(result(left, lied, confidence: .sure), accepted: [lied])
    #expect(evaluation.firstHitShare == 0.5)
    #expect(evaluation.hitAmongThreeShare == 1)
    #expect(evaluation.sureAndWrongShare == 0.5)
    #expect(evaluation.recalls[lied]?.meant == 2)
    #expect(evaluation.worstConfusions.map(\.count) == [1])
  }

  @Test func `none and out of scope both refuse`() {
    #expect(Evaluation.refuses(.nothing))
    #expect(Evaluation.refuses(result(outOfScope, confidence: .sure)))
    #expect(!Evaluation.refuses(result(lied, confidence: .unsure)))
  }

  @Test func `a role counts where the line says one`() {
    var evaluation = Evaluation()
    evaluation.add(heardRole: .hurt, saidRole: .hurt)
    evaluation.add(heardRole: nil, saidRole: .broke)
    evaluation.add(heardRole: .hurt, saidRole: nil)
    #expect(evaluation.roles == 2)
    #expect(evaluation.rightRoleShare == 0.5)
  }
}
