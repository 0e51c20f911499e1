import CairnConversation
import CairnMatching
import CairnSafety
import CairnVocabulary

/// What was understood of one line, in the shape `match --json` fixes.
struct MatchReport: Encodable {
  let text: String
  let intent: String?
  let confidence: String
  let score: Double
  let alternatives: [Alternative]
  let role: String?
  let safety: SafetyReport?
  let facts: FactsReport
  let layer: String
  let kept = false
  let withheld: [String]
  let also: [String]

  struct Alternative: Encodable {
    let intent: String
    let score: Double
  }

  /// Alternatives shown. `cli` asks for two at least.
  private static let alternativesShown = 4

  /// `script` tells the side a label is usually said from, for a line that does not say its own.
  /// `turn` is the answer it would get as the first line of a talk.
  init(text: String, hearing: Hearing, turn: Turn, script: Script) {
    let result = hearing.result
    let label = hearing.concern?.category ?? result.label
    self.text = text
    intent = label?.text
    confidence = hearing.concern == nil ? result.confidence.rawValue : "sure"
    score = hearing.concern == nil ? result.ranked.first?.score ?? 0 : 1
    alternatives = result.ranked.filter { $0.label != label }.prefix(Self.alternativesShown).map {
      Alternative(intent: $0.label.text, score: $0.score)
    }
    role = (hearing.mentions.role ?? label.flatMap { script.usualSides[$0] })?.rawValue
    safety = hearing.concern.map(SafetyReport.init)
    facts = FactsReport(hearing.mentions)
    layer = hearing.concern == nil ? result.layer.rawValue : "pattern"
    withheld = turn.trace.withheld.map(\.report)
    also = result.also.map(\.text)
  }

  /// `regain-trust/try-not-to-dwell  sure  0.93`.
  var sentence: String {
    "\(intent ?? "-")  \(confidence)  \(Explanation.percent(score))"
      + (safety.map { "  danger, tier \($0.tier)" } ?? "")
  }

  enum CodingKeys: String, CodingKey {
    case text, intent, confidence, score, alternatives, role, safety, facts, layer, kept, withheld
    case also
  }

  /// Absent is null, never left out.
  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encode(text, forKey: .text)
    try keys.encode(intent, forKey: .intent)
    try keys.encode(confidence, forKey: .confidence)
    try keys.encode(score, forKey: .score)
    try keys.encode(alternatives, forKey: .alternatives)
    try keys.encode(role, forKey: .role)
    try keys.encode(safety, forKey: .safety)
    try keys.encode(facts, forKey: .facts)
    try keys.encode(layer, forKey: .layer)
    try keys.encode(kept, forKey: .kept)
    try keys.encode(withheld, forKey: .withheld)
    try keys.encode(also, forKey: .also)
  }
}
