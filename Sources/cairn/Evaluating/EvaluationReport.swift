import CairnMatching
import CairnVocabulary

/// The figures of an evaluation, for people as a table and for programs as one object.
struct EvaluationReport: Encodable {
  let lines: Int
  /// Shares, 0 to 1.
  let top1: Double
  let top3: Double
  let sureAndWrong: Double
  let refused: Double
  let roleAccuracy: Double
  let roleLines: Int
  let dangerLines: Int
  let dangerCaught: Int
  let calmLines: Int
  let falseAlarms: Int
  let labels: [LabelReport]

  struct LabelReport: Encodable {
    let label: String
    let lines: Int
    let recall: Double
    let takenFor: [Taken]
  }

  struct Taken: Encodable {
    let label: String
    let count: Int
  }

  init(_ evaluation: HearingEvaluation) {
    let heard = evaluation.labels
    lines = heard.count
    (top1, top3) = (heard.firstHitShare, heard.hitAmongThreeShare)
    (sureAndWrong, refused) = (heard.sureAndWrongShare, heard.refusedShare)
    (roleAccuracy, roleLines) = (heard.rightRoleShare, heard.roles)
    (dangerLines, dangerCaught) = (evaluation.dangers, evaluation.caught)
    (calmLines, falseAlarms) = (evaluation.calm, evaluation.falseAlarms)
    let confusions = heard.worstConfusions
    labels = heard.recalls.sorted { $0.key < $1.key }.map { label, recall in
      let taken = confusions.filter { $0.confusion.meant == label }
      return LabelReport(
        label: label.text, lines: recall.meant,
        recall: recall.meant == 0 ? 0 : Double(recall.hit) / Double(recall.meant),
        takenFor: taken.map { Taken(label: $0.confusion.understood.text, count: $0.count) })
    }
  }

  /// The table, worst labels first; three of what each was taken for.
  var table: String {
    let rows = labels.sorted { ($0.recall, $0.label) < ($1.recall, $1.label) }.map(Self.row)
    return (summary + [""] + rows).map { $0 + "\n" }.joined()
  }

  private var summary: [String] {
    [
      "lines           \(lines)",
      "top 1           \(Self.percent(top1))",
      "top 3           \(Self.percent(top3))",
      "sure and wrong  \(Self.percent(sureAndWrong))",
      "refused         \(Self.percent(refused))",
    ]
      + (roleLines > 0 ? ["role            \(Self.percent(roleAccuracy)) of \(roleLines)"] : [])
      + (dangerLines > 0 ? ["danger caught   \(dangerCaught) of \(dangerLines)"] : [])
      + (calmLines > 0 ? ["false alarms    \(falseAlarms) of \(calmLines)"] : [])
  }

  private static func row(_ label: LabelReport) -> String {
    let name = label.label.padding(to: 54)
    let taken = label.takenFor.prefix(3).map { "\($0.label) \($0.count)" }
    let share = "\(percent(label.recall)) of \(label.lines)"
    return taken.isEmpty
      ? "\(name) \(share)"
      : "\(name) \(share.padding(to: 14)) taken for \(taken.joined(separator: ", "))"
  }

  /// To a tenth: `92.7 %`.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  enum CodingKeys: String, CodingKey {
    case lines, top1, top3, refused, labels
    case sureAndWrong = "sure_and_wrong"
    case roleAccuracy = "role_accuracy"
    case roleLines = "role_lines"
    case dangerLines = "danger_lines"
    case dangerCaught = "danger_caught"
    case calmLines = "calm_lines"
    case falseAlarms = "false_alarms"
  }
}

extension EvaluationReport.LabelReport {
  enum CodingKeys: String, CodingKey {
    case label, lines, recall
    case takenFor = "taken_for"
  }
}

extension String {
  /// With spaces behind it, up to `width` letters.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
