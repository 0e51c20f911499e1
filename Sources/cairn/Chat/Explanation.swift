import CairnConversation
import CairnMatching
import CairnPacing
import CairnSafety
import CairnVocabulary

extension String {
  fileprivate static let notGoneOver = "That answer was about being safe. It isn't taken apart."
}

/// What led to an answer, in sentences: for `/why`, and for `match --why`.
struct Explanation {
  let script: Script
  let hearing: Hearing
  /// Whether a sign of danger is named, as writers want it; in a talk it is not gone over.
  var namesDanger = false

  /// The words that counted, what came second, and by how much.
  var lines: [String] {
    if let concern = hearing.concern {
      guard namesDanger else { return [.notGoneOver] }
      return ["Danger: \(concern.category), tier \(concern.tier), by '\(concern.sign)'."] + signs
        + lean
    }
    guard let best = hearing.result.ranked.first else {
      return ["Nothing in it was understood, so no subject was chosen."]
    }
    let chosen = hearing.result.label == nil ? "Nearest was" : "Heard as"
    let certainty = "\(hearing.result.confidence.rawValue), \(Self.percent(best.score))"
    return ["\(chosen) \(best.label) (\(certainty))."] + counted(for: best) + second
      + (namesDanger ? signs + lean : [])
  }

  /// Every sign of danger found, what became of it, and the pattern that spoke.
  private var signs: [String] {
    let words = hearing.utterance.words
    return script.safety.findings(in: hearing.utterance).map { finding in
      let said = words[finding.words.clamped(to: words.indices)].map(\.text).joined(separator: " ")
      return
        "Sign '\(finding.sign.name)' (\(finding.verdict.rawValue)) in \"\(said)\": \(finding.pattern)"
    }
  }

  /// How plainly the words alone speak of danger.
  private var lean: [String] {
    guard let hint = hearing.result.danger, hint.plainness > .slight || !signs.isEmpty else {
      return []
    }
    return ["The words lean to \(hint.label): \(hint.plainness)."]
  }

  /// What pacing or memory held back, and by which rule; no line when nothing was.
  static func heldBack(_ withheld: [Withheld]) -> [String] {
    guard !withheld.isEmpty else { return [] }
    let held = withheld.map { "\($0.what) (\($0.rule))" }
    return ["Held back: \(held.joined(separator: ", "))."]
  }

  /// The first thing that was missing for `label` to be chosen.
  func lines(against label: Label) -> [String] {
    if hearing.concern != nil, !namesDanger { return [.notGoneOver] }
    guard script.vocabulary.contains(where: { $0.label == label }) else {
      let near = NearestName.of(label.text, among: script.vocabulary.map(\.label.text))
      return ["No label is called \(label)\(near.map { "; did you mean \($0)?" } ?? ".")"]
    }
    guard hearing.result.label != label else { return ["It was heard as \(label)."] }
    guard let match = hearing.result.ranked.first(where: { $0.label == label }) else {
      return ["Nothing said spoke for \(label)."]
    }
    let gap = (hearing.result.ranked.first?.score ?? 0) - match.score
    let against = evidence(for: match).filter { $0.weight < 0 }.prefix(3)
    let words = against.map { "\($0.feature) (\(Self.signed($0.weight)))" }
    return [
      "\(label) came to \(Self.percent(match.score)), \(Self.percent(gap)) behind.",
      words.isEmpty
        ? "It had too little for it." : "Against it: \(words.joined(separator: ", ")).",
    ]
  }

  private func counted(for match: Match) -> [String] {
    let strongest = evidence(for: match).filter { $0.weight > 0 }.prefix(5)
    guard !strongest.isEmpty else { return [] }
    let words = strongest.map { "\($0.feature) (\(Self.signed($0.weight)))" }
    return ["What counted: \(words.joined(separator: ", "))."]
  }

  private var second: [String] {
    guard hearing.result.ranked.count > 1 else { return [] }
    let (best, next) = (hearing.result.ranked[0], hearing.result.ranked[1])
    return [
      "Next came \(next.label) (\(Self.percent(next.score))), "
        + "\(Self.percent(best.score - next.score)) behind."
    ]
  }

  private func evidence(for match: Match) -> [Evidence] {
    match.evidence.isEmpty
      ? script.matcher.explanation(of: match.label, in: hearing.utterance) : match.evidence
  }

  /// `62 %`; rounded half away from zero.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// `+1.2`, `-0.4`.
  static func signed(_ weight: Double) -> String {
    let tenths = Int((weight * 10).rounded())
    let sign = tenths < 0 ? "-" : "+"
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
