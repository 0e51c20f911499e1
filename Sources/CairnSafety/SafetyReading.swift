import CairnMatching
import CairnVocabulary

/// One utterance read for danger: every sign found, each with its verdict.
struct SafetyReading {
  let utterance: Utterance
  let screen: SafetyScreen
  let findings: [SafetyFinding]

  init(of utterance: Utterance, by screen: SafetyScreen, waived: Set<String>) {
    self.utterance = utterance
    self.screen = screen
    let accompanied = Set(screen.with.matches(in: utterance).map(\.origin.owner))
    let silenced = Set(screen.unless.matches(in: utterance).map(\.origin.owner))
    let judge = SafetyJudge(
      utterance: utterance, screen: screen, waived: waived, silenced: silenced,
      accompanied: accompanied)
    findings = Self.windows(of: utterance).flatMap(judge.findings)
  }

  /// The finding that decides: highest tier, then most words, then the earlier sign.
  var gravest: SafetyFinding? {
    findings.filter { $0.tier > 0 }.max { ($0.tier, $0.weight) < ($1.tier, $1.weight) }
  }

  /// Whether something sounded like danger and was judged to be none.
  var wasWaived: Bool { findings.contains { $0.tier == 0 && $0.verdict != .alone } }

  /// Whether a figure of speech of any kind of danger stands anywhere in the message.
  var hasIdiom: Bool { screen.idioms.firstMatch(in: utterance) != nil }

  func concern(from finding: SafetyFinding) -> SafetyConcern {
    SafetyConcern(
      category: finding.sign.category, tier: urgency(of: finding), form: form(of: finding),
      sign: finding.sign.name, isPast: finding.sign.isPast || finding.verdict == .past,
      mayBeOverheard: mayBeOverheard)
  }

  var mayBeOverheard: Bool { screen.cues.overheard.firstMatch(in: utterance) != nil }

  /// Being hurt while typing is tier 3, whatever the sign says by itself.
  private func urgency(of finding: SafetyFinding) -> Int {
    let isViolence = ["in-danger", "child-at-risk"].contains(finding.sign.category.name)
    guard isViolence, finding.tier == 2, screen.cues.rightNow.firstMatch(in: utterance) != nil
    else { return finding.tier }
    return 3
  }

  /// "She is suicidal" speaks of her, though the sign could be of anyone.
  private func form(of finding: SafetyFinding) -> SafetyConcern.Form {
    guard finding.sign.form == .own, finding.sign.category.name == "self-harm" else {
      return finding.sign.form
    }
    return Subject(before: finding.words, in: utterance) == .other ? .other : .own
  }

  /// The whole message, and each clause by itself, so that one waived sign hides no other.
  private static func windows(of utterance: Utterance) -> [Utterance.Window] {
    let whole = Utterance.Window(utterance: utterance, start: 0)
    if utterance.clauses.count < 2 { return [whole] }
    return [whole] + utterance.clauseWindows
  }
}
